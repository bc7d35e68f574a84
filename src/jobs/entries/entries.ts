import { putBack, writingChanges } from "../../excel/cells/changes";
import { readingCells } from "../../excel/cells/readingCells";
import { allWritten, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { overtaken } from "../../workbook/journal/columnChange";
import type { Begun } from "../../workbook/journal/begun";
import { type PlacedValue, placedChanges } from "../../workbook/journal/placedChanges";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Plan, Settled } from "../job";

/** Entries that are put in for people: corrections, and data from a file. Taken back cell by cell. */
export interface EntriesRecord extends Begun {
  readonly changes: readonly ColumnChange[];
}

/** Reads what entry cells hold, as changes to the given values. */
export function readingEntryChanges(values: readonly PlacedValue[]): Part<ColumnChange[]> {
  const planned = placedChanges(values);
  return readingCells(planned).map((found) =>
    planned.map((change, i) => ({ ...change, before: found[i] ?? change.before })),
  );
}

/**
 * Writes into entry cells alone: they are unlocked, so that no protection has to be taken off. What somebody types into
 * one of them in the moment before they are written is put back.
 *
 * @param result gets how many cells have kept what somebody has typed
 */
export function entriesPlan<Result>(
  changes: readonly ColumnChange[],
  result: (kept: number) => Result,
): Plan<EntriesRecord, Result> {
  let typed: ColumnChange[] = [];
  // what stands there in the moment before
  const seeing = readingCells(changes).map((current) => {
    typed = current.flatMap((cells, i) => overtaken(changes[i]!, cells));
  });
  return {
    record: { changes },
    write: () => allWritten([seeing, writingChanges(changes, "after")]),
    afterwards: async (requests) => {
      if (typed.length > 0) await requests.send(writingChanges(typed, "after"));
    },
    result: () => result(typed.flatMap(({ after }) => after).filter((cell) => cell !== null).length),
  };
}

/** What was put in is taken out again where it still stands. */
export const ENTRIES = {
  id: "entries",
  slot: "job",
  blocksOthers: true,
  isCalculated: false,
  sheetOf: ({ changes }: EntriesRecord): string | undefined => changes[0]?.sheet,
  settle: async (requests: Requests, { changes }: EntriesRecord): Promise<Settled> => ({
    became: (await putBack(requests, changes)) ? "taken back" : "waiting",
  }),
} as const;
