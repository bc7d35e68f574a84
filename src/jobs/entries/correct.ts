import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import type { Finding } from "../../validation/finding";
import { validate } from "../../validation/validate";
import type { PlacedValue } from "../../workbook/journal/placedChanges";
import type { ColumnChange } from "../../workbook/journal/stored";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { Job } from "../job";
import { ENTRIES, type EntriesRecord, entriesPlan, readingEntryChanges } from "./entries";

/** Puts the proposed numbers into the cells of findings; what has changed since the check is left as it is. */
export const correct: Job<
  readonly Finding[],
  EntriesRecord,
  OwnInventory,
  { readonly changes: readonly ColumnChange[]; readonly count: number },
  number
> = {
  ...ENTRIES,
  look: READING_INVENTORY,
  read: async (requests, inventory, { input }) => {
    const submission = readSubmission(inventory.system, await readContents(requests, inventory));
    const placed = standingCorrections(input, validate(submission));
    if (placed.length === 0) return { changes: [], count: 0 };
    return { changes: await requests.send(readingEntryChanges(placed)), count: placed.length };
  },
  plan: ({ changes, count }) => {
    const plan = entriesPlan(changes, (kept) => count - kept);
    return count === 0 ? { ...plan, record: undefined } : plan;
  },
};

/** Proposals of findings that a new check gives unchanged. */
function standingCorrections(told: readonly Finding[], now: readonly Finding[]): PlacedValue[] {
  const current = new Map(now.map((finding) => [finding.id, finding]));
  return told.flatMap(({ id, found, correction }) => {
    const same = current.get(id);
    return same && same.found === found && same.correction === correction && correction !== undefined
      ? [{ cell: same, value: correction }]
      : [];
  });
}
