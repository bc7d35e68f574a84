import type { EntryCell, FoundCell, HeadCells, RowNotes, Submission } from "../../validation/entries";
import type { TaskCells } from "../../validation/taskCells";
import { cellsOf, type Held } from "./held";
import type { MergedSheet } from "./returnedSheet";

/** What a workbook would hold after a merge, for rules to speak of. */
export function withTaken(submission: Submission, sheets: readonly MergedSheet[]): Submission {
  const taken = new Map(sheets.flatMap((sheet) => takenCells(submission, sheet)));
  if (taken.size === 0) return submission;
  const put = <Cell extends FoundCell>(cell: Cell): Cell => {
    const held = taken.get(nameOf(cell));
    return held === undefined ? cell : { ...cell, ...found(held, cell.kind) };
  };
  return {
    ...submission,
    entries: new Map(
      [...submission.entries].map(([key, { doubt, ...entry }]): [string, EntryCell] => [
        key,
        put(taken.has(nameOf(entry)) || !doubt ? entry : { ...entry, doubt }),
      ]),
    ),
    notes: new Map(
      [...submission.notes].map(([key, row]): [string, RowNotes] => [key, eachCell<RowNotes>(row, put)]),
    ),
    heads: submission.heads.map((head) => ({
      ...head,
      cells: eachCell<HeadCells["cells"]>(head.cells, put),
    })),
    ...(submission.tasks && {
      tasks: submission.tasks.map((task) => ({
        ...task,
        cells: eachCell<TaskCells["cells"]>(task.cells, put),
      })),
    }),
  };
}

/** By cell, what it takes. */
function takenCells(submission: Submission, { returned, taken }: MergedSheet): [string, Held][] {
  const cells = cellsOf(submission, returned.department, returned.tasks);
  return taken.map(({ place, theirs }) => [nameOf(cells.get(place)!), theirs]);
}

function nameOf({ sheet, cell }: Pick<FoundCell, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}

function eachCell<Cells extends object>(cells: Cells, put: (cell: FoundCell) => FoundCell): Cells {
  const known = Object.entries(cells) as [string, FoundCell | undefined][];
  const own = known.map(([part, cell]) => [part, cell && put(cell)] as const);
  return Object.fromEntries(own) as unknown as Cells;
}

/** A number stays a day where the cell shows days. */
function found(held: Held, before: FoundCell["kind"]): Pick<FoundCell, "kind" | "value"> {
  if (held === null || (typeof held === "string" && held.trim() === ""))
    return { kind: "blank", value: null };
  if (typeof held === "string") return { kind: "text", value: held };
  return { kind: before === "date" ? "date" : "number", value: held };
}
