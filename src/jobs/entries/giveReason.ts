import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { problem } from "../../system/problem";
import { foundIn } from "../../validation/quoted";
import type { ColumnChange } from "../../workbook/journal/stored";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { Job } from "../job";
import { ENTRIES, type EntriesRecord, entriesPlan, readingEntryChanges } from "./entries";

/** Why a number is right that has to be checked. */
export interface Reason {
  /** of the quantity */
  readonly key: string;
  readonly text: string;
}

/** Between what stands in 备注 already and what is added to it. */
const SEPARATOR = "；";

/** Puts a reason into 备注 of a quantity, behind what somebody has said there. */
export const giveReason: Job<Reason, EntriesRecord, OwnInventory, readonly ColumnChange[], void> = {
  ...ENTRIES,
  look: READING_INVENTORY,
  read: async (requests, inventory, { input: { key, text } }) => {
    const { notes } = readSubmission(inventory.system, await readContents(requests, inventory));
    const remark = notes.get(key)?.remark;
    if (!remark) throw problem("noRemark");
    const said = foundIn(remark).trim();
    const value = remark.kind === "blank" || said === "" ? text : said + SEPARATOR + text;
    return requests.send(readingEntryChanges([{ cell: remark, value }]));
  },
  plan: (changes) =>
    entriesPlan(changes, (kept) => {
      if (kept > 0) throw problem("editedMeanwhile", { count: kept });
    }),
};
