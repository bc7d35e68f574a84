import type { Said } from "../../i18n/said";
import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { problem } from "../../system/problem";
import { entryKey, type Submission } from "../../validation/entries";
import type { ColumnChange } from "../../workbook/journal/stored";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { PlacedValue } from "../../workbook/journal/placedChanges";
import type { Job } from "../job";
import { daySerial } from "./daySerial";
import { ENTRIES, type EntriesRecord, entriesPlan, readingEntryChanges } from "./entries";
import { headKey } from "./headKey";

/** A value for the cell of one quantity at one lag, or for the head of a department's sheet. */
export interface EntryValue {
  /** of the quantity, or as in `tjj.phone`: department and date, person, reviewer or phone */
  readonly key: string;
  readonly lag: number;
  /** an empty text leaves the cell as it is */
  readonly value: number | string;
  /** for 备注 of the quantity; without one that cell is left as it is */
  readonly note?: string;
  /** where the value comes from, for the words of a Problem when there is no cell for it */
  readonly source: string | Said;
}

/** Puts values into the entry cells, as departments would: all of them, or none. */
export const fill: Job<readonly EntryValue[], EntriesRecord, OwnInventory, readonly ColumnChange[], void> = {
  ...ENTRIES,
  look: READING_INVENTORY,
  read: async (requests, inventory, { input }) => {
    const submission = readSubmission(inventory.system, await readContents(requests, inventory));
    const placed = input.flatMap((value) => placesOf(submission, value)).filter(({ value }) => value !== "");
    return requests.send(readingEntryChanges(placed));
  },
  plan: (changes) =>
    entriesPlan(changes, (kept) => {
      if (kept > 0) throw problem("editedMeanwhile", { count: kept });
    }),
};

/** A date goes into a cell as Excel's serial. @throws Problem when it is not a date */
function written({ key, value, source }: EntryValue): number | string {
  if (typeof value === "number" || value === "" || headKey(key)?.part !== "date") return value;
  const serial = daySerial(value);
  if (serial === undefined) throw problem("dateWrong", { place: source, key, value });
  return serial;
}

/** The cell of the value and, where there is a note, that of 备注. */
function placesOf(submission: Submission, entry: EntryValue): PlacedValue[] {
  const value = { cell: cellOf(submission, entry), value: written(entry) };
  const remark = submission.notes.get(entry.key)?.remark;
  return entry.note && remark ? [value, { cell: remark, value: entry.note }] : [value];
}

function cellOf(
  { system, entries, heads }: Submission,
  { key, lag, source }: EntryValue,
): { sheet: string; cell: string } {
  const answer = headKey(key);
  const head = heads.find(({ department }) => department === answer?.department);
  const cell = (answer && head?.cells[answer.part]) ?? entries.get(entryKey(key, lag));
  if (cell) return cell;
  const known = system.quantities.find((quantity) => quantity.key === key);
  throw known
    ? problem("lagWithoutCell", { place: source, key, name: known.name, lag })
    : problem("keyUnknown", { place: source, key });
}
