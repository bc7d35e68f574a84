import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { problem } from "../../system/problem";
import type { ColumnChange } from "../../workbook/journal/stored";
import { readSubmission } from "../../workbook/read/readSubmission";
import { SHEET } from "../../workbook/sheetNames";
import type { ParameterEdit } from "../../workbook/system/parameterEdit";
import type { Job } from "../job";
import { ENTRIES, type EntriesRecord, entriesPlan, readingEntryChanges } from "./entries";

/** Puts goalposts, floors and what they are based on into their cells of 指标体系: all of them, or none. */
export const setParameters: Job<
  readonly ParameterEdit[],
  EntriesRecord,
  OwnInventory,
  readonly ColumnChange[],
  void
> = {
  ...ENTRIES,
  look: READING_INVENTORY,
  read: async (requests, inventory, { input }) => {
    const { parameters } = readSubmission(inventory.system, await readContents(requests, inventory));
    const found = new Map(parameters.map((cells) => [cells.key, cells]));
    const placed = input.map(({ key, part, value }) => {
      const cell = found.get(key)?.[part];
      if (!cell) throw problem("noParameterCell", { sheet: SHEET.system, key });
      return { cell, value };
    });
    return requests.send(readingEntryChanges(placed));
  },
  plan: (changes) =>
    entriesPlan(changes, (kept) => {
      if (kept > 0) throw problem("editedMeanwhile", { count: kept });
    }),
};
