import type {
  EntryCell,
  FoundCell,
  HeadCells,
  HeadKey,
  RowNotes,
  Submission,
} from "../../validation/entries";
import type { Held } from "./held";
import type { TaskCells } from "../../validation/taskCells";
import { headPlace, NOTE_PARTS, notePlace, TASK_PARTS_RETURNED, taskPlace, valuePlace } from "./places";
import type { MergedSheet } from "./returnedSheet";

/** What a workbook would hold after a merge, for rules to speak of. */
export function withTaken(submission: Submission, sheets: readonly MergedSheet[]): Submission {
  const taken = new Map(
    sheets.flatMap(({ taken: cells }) => cells.map(({ place, theirs }) => [place, theirs])),
  );
  if (taken.size === 0) return submission;
  const put = <Cell extends FoundCell>(cell: Cell, place: string): Cell => {
    const held = taken.get(place);
    return held === undefined ? cell : { ...cell, ...found(held, cell.kind) };
  };
  return {
    ...submission,
    entries: new Map(
      [...submission.entries].map(([key, { doubt, ...entry }]): [string, EntryCell] => {
        const place = valuePlace(entry.key, entry.lag);
        return [key, put(taken.has(place) || !doubt ? entry : { ...entry, doubt }, place)];
      }),
    ),
    notes: new Map([...submission.notes].map(([key, row]) => [key, notesWith(key, row, put)])),
    heads: submission.heads.map((head) => headWith(head, put)),
    ...(submission.tasks && { tasks: submission.tasks.map((task) => taskWith(task, put)) }),
  };
}

type Put = (cell: FoundCell, place: string) => FoundCell;

function notesWith(key: string, row: RowNotes, put: Put): RowNotes {
  return Object.fromEntries(
    NOTE_PARTS.flatMap((part) => (row[part] ? [[part, put(row[part], notePlace(key, part))] as const] : [])),
  );
}

function headWith(head: HeadCells, put: Put): HeadCells {
  const cells = (Object.entries(head.cells) as [HeadKey, FoundCell][]).map(
    ([part, cell]) => [part, put(cell, headPlace(head.department, part))] as const,
  );
  return { ...head, cells: Object.fromEntries(cells) };
}

function taskWith(task: TaskCells, put: Put): TaskCells {
  const { no, cells } = task;
  if (no === undefined) return task;
  const own = TASK_PARTS_RETURNED.flatMap((part) =>
    cells[part] ? [[part, put(cells[part], taskPlace(no, part))] as const] : [],
  );
  return { ...task, cells: { ...cells, ...Object.fromEntries(own) } };
}

/** A number stays a day where the cell shows days. */
function found(held: Held, before: FoundCell["kind"]): Pick<FoundCell, "kind" | "value"> {
  if (held === null || (typeof held === "string" && held.trim() === ""))
    return { kind: "blank", value: null };
  if (typeof held === "string") return { kind: "text", value: held };
  return { kind: before === "date" ? "date" : "number", value: held };
}
