import { putBack, writingChanges } from "../../excel/cells/changes";
import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { entryKey } from "../../validation/entries";
import type { Begun } from "../../workbook/journal/begun";
import { placedChanges } from "../../workbook/journal/placedChanges";
import type { ColumnChange } from "../../workbook/journal/stored";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { Job } from "../job";

/** What it has written, to be taken out again where it still stands. */
interface ZeroRecord extends Begun {
  readonly changes: readonly ColumnChange[];
}

/** Puts 0 into the counts of constraints that are blank: the lead office says for all that nothing happened. */
export const zeroCounts: Job<void, ZeroRecord, OwnInventory, readonly ColumnChange[], number> = {
  id: "zero-counts",
  slot: "job",
  blocksOthers: true,
  isCalculated: false,
  look: READING_INVENTORY,
  read: async (requests, inventory) => {
    const { system, entries } = readSubmission(inventory.system, await readContents(requests, inventory));
    const blank = system.constraints.flatMap(({ quantity }) => {
      const cell = entries.get(entryKey(quantity, 0));
      return cell?.kind === "blank" ? [{ cell, value: 0 }] : [];
    });
    return placedChanges(blank);
  },
  plan: (changes) => ({
    record: changes.length > 0 ? { changes } : undefined,
    write: () => writingChanges(changes, "after"),
    result: () => changes.flatMap(({ after }) => after).filter((cell) => cell === 0).length,
  }),
  sheetOf: ({ changes }) => changes[0]?.sheet,
  settle: async (requests, { changes }) => ({
    became: (await putBack(requests, changes)) ? "taken back" : "waiting",
  }),
};
