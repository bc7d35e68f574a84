import { queueChanges, putBack } from "../../excel/journal/changes";
import { currentCells, queueCurrent } from "../../excel/journal/current";
import type { Context } from "../../excel/run";
import { overtaken } from "../../workbook/journal/columnChange";
import type { Begun } from "../../workbook/journal/begun";
import { type PlacedValue, placedChanges } from "../../workbook/journal/placedChanges";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Plan, Settlement } from "../job";

/** Entries that are put in for people: corrections, and data from a file. Taken back cell by cell. */
export interface EntriesRecord extends Begun {
  readonly changes: readonly ColumnChange[];
}

/** What entry cells hold, and what comes into them: one round trip. */
export async function entryChanges(
  context: Context,
  values: readonly PlacedValue[],
): Promise<ColumnChange[]> {
  const planned = placedChanges(values);
  const found = await currentCells(context, planned);
  return planned.map((change, i) => ({ ...change, before: found[i] ?? change.before }));
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
  let overwritten: ReturnType<typeof queueCurrent>;
  let typed: ColumnChange[] = [];
  return {
    record: { changes },
    write: (context) => {
      overwritten = queueCurrent(context, changes);
      return Promise.resolve(queueChanges(context, changes, "after"));
    },
    afterwards: async (context) => {
      typed = overwritten().flatMap((cells, i) => overtaken(changes[i]!, cells));
      if (typed.length === 0) return;
      const check = queueChanges(context, typed, "after");
      await context.sync();
      check();
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
  settle: async (context: Context, { changes }: EntriesRecord): Promise<Settlement> =>
    (await putBack(context, changes)) ? "taken back" : "waiting",
} as const;
