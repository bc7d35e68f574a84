import { MATTER_PARTS, type MatterCells, type MatterPart } from "../../src/validation/matterCells";
import type { TaskCells, TaskPart } from "../../src/validation/taskCells";
import { dateToSerial } from "numfmt";
import type { Particular, Said } from "../../src/i18n/said";
import type { Normalisation, IndicatorSystem } from "../../src/system/schema";
import {
  type EntryCell,
  entryKey,
  type FoundCell,
  type HeadKey,
  type RowNotes,
  type StructureRuleId,
  type Submission,
} from "../../src/validation/entries";

/** Something that is done to a sound submission. */
export type Change = (submission: Submission) => Submission;

const cellOf = (cell: FoundCell, value: FoundCell["value"], kind?: FoundCell["kind"]): FoundCell => ({
  ...cell,
  value,
  kind:
    kind ??
    (value === null
      ? "blank"
      : typeof value === "string"
        ? "text"
        : typeof value === "boolean"
          ? "boolean"
          : "number"),
});

/** Puts a value into the cell of a quantity. */
export const fill =
  (key: string, lag: number, value: FoundCell["value"], kind?: FoundCell["kind"]): Change =>
  (submission) => {
    const at = entryKey(key, lag);
    const entry = { ...submission.entries.get(at)!, ...cellOf(submission.entries.get(at)!, value, kind) };
    return { ...submission, entries: new Map([...submission.entries, [at, entry]]) };
  };

/** What else is known of the cell of a quantity: how it is shown, and what makes its value. */
export const seenAs =
  (key: string, lag: number, seen: Pick<EntryCell, "format" | "doubt">): Change =>
  (submission) => {
    const at = entryKey(key, lag);
    const entry = { ...submission.entries.get(at)!, ...seen };
    return { ...submission, entries: new Map([...submission.entries, [at, entry]]) };
  };

/** Writes beside the numbers of a quantity. */
export const note =
  (key: string, part: keyof RowNotes, value: FoundCell["value"], kind?: FoundCell["kind"]): Change =>
  (submission) => {
    const notes = submission.notes.get(key)!;
    const changed = { ...notes, [part]: cellOf(notes[part]!, value, kind) };
    return { ...submission, notes: new Map([...submission.notes, [key, changed]]) };
  };

export const head =
  (department: string, values: Partial<Record<HeadKey, FoundCell["value"]>>): Change =>
  (submission) => ({
    ...submission,
    heads: submission.heads.map((found) => {
      if (found.department !== department) return found;
      const changed = Object.entries(values).map(([key, value]) => [
        key,
        cellOf(found.cells[key as HeadKey]!, value),
      ]);
      return { ...found, cells: { ...found.cells, ...Object.fromEntries(changed) } };
    }),
  });

export const limits =
  (key: string, change: Partial<IndicatorSystem["quantities"][number]>): Change =>
  (submission) => ({
    ...submission,
    system: {
      ...submission.system,
      quantities: submission.system.quantities.map((quantity) =>
        quantity.key === key ? { ...quantity, ...change } : quantity,
      ),
    },
  });

export const parameter =
  (key: string, part: "low" | "high" | "floor", value: FoundCell["value"]): Change =>
  (submission) => ({
    ...submission,
    parameters: submission.parameters.map((cells) =>
      cells.key === key ? { ...cells, [part]: cellOf(cells[part], value) } : cells,
    ),
  });

export const lessIsBetter =
  (key: string): Change =>
  (submission) => ({
    ...submission,
    parameters: submission.parameters.map((cells) =>
      cells.key === key ? { ...cells, direction: "less" as const } : cells,
    ),
  });

/** The first component is scored in another way. */
export const scoredBy =
  (normalisation: Normalisation): Change =>
  (submission) => {
    const { system } = submission;
    const [first, ...indicators] = system.indicators;
    const [component, ...components] = first!.components;
    const changed = { ...first!, components: [{ ...component!, normalisation }, ...components] };
    return { ...submission, system: { ...system, indicators: [changed, ...indicators] } };
  };

export const fault =
  (
    rule: StructureRuleId,
    details: Record<string, Particular>,
    found: string | Said = "",
    cell = "",
    key = "",
  ): Change =>
  (submission) => ({
    ...submission,
    faults: [
      ...submission.faults,
      { rule, sheet: "填报-县财政局", cell, key, part: "", department: "czj", found, details },
    ],
  });

export const all =
  (...changes: Change[]): Change =>
  (submission) =>
    changes.reduce((changed, change) => change(changed), submission);

export const nothing: Change = (submission) => submission;
export const lastYear =
  (key: string, value: number): Change =>
  (submission) => ({ ...submission, lastPeriod: new Map([[key, value]]) });
export const day = (year: number, month: number, date: number): number => dateToSerial([year, month, date])!;

/** What the first unit says of its first task on 任务台账. */
export function task(cells: Readonly<Partial<Record<TaskPart, string | number>>>): Change {
  return (submission) => {
    const [first, ...others] = submission.tasks!;
    const found = Object.entries(cells).map(([part, value]) => [
      part,
      {
        ...first!.cells[part as TaskPart]!,
        kind:
          part === "deadline" && typeof value === "number"
            ? "date"
            : typeof value === "number"
              ? "number"
              : "text",
        value,
      },
    ]);
    const own = { ...first!.cells, ...(Object.fromEntries(found) as TaskCells["cells"]) };
    const isMoved = cells.unit !== undefined;
    const changed = {
      ...first!,
      cells: own,
      ...(isMoved && { unit: String(cells.unit), department: undefined }),
    };
    return { ...submission, tasks: [changed, ...others] };
  };
}

/** The first task of 任务台账 stands below the table. */
export const outside: Change = (submission) => {
  const [first, ...others] = submission.tasks!;
  return { ...submission, tasks: [{ ...first!, isOutside: true }, ...others] };
};

/** The first task of 任务台账 has no number. */
export const unnumbered: Change = (submission) => {
  const [first, ...others] = submission.tasks!;
  return { ...submission, tasks: [{ ...first!, no: undefined }, ...others] };
};

/** What stands in the first row of 督查督导; numbers of its days are days. */
export function matter(cells: Readonly<Partial<Record<MatterPart, string | number>>>): Change {
  const isDay = (part: string): boolean => ["date", "deadline", "settled"].includes(part);
  const found = MATTER_PARTS.map((part, column): [MatterPart, FoundCell] => {
    const value = cells[part];
    const kind =
      value === undefined ? "blank" : typeof value === "string" ? "text" : isDay(part) ? "date" : "number";
    return [part, { sheet: "督查督导", cell: `${"BCDEGHIJK"[column]}4`, kind, value: value ?? "" }];
  });
  const { unit } = cells;
  return (submission) => ({
    ...submission,
    matters: [
      {
        department: submission.system.departments.find(({ name }) => name === unit)?.id,
        cells: Object.fromEntries(found) as MatterCells["cells"],
      },
    ],
  });
}

/** A matter of a unit, of which nothing else is wrong. */
export function asked(cells: Readonly<Partial<Record<MatterPart, string | number>>>): Change {
  return matter({ matter: "台账未更新", unit: "县财政局", ...cells });
}
