import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { assertMaster } from "../masterCopy";
import { upgradedSystem } from "../../system/upgraded";
import type { ColumnChange } from "../../workbook/journal/stored";
import { storedSystemSheet } from "../../workbook/sheets/storedSystem";
import { SHEET } from "../../workbook/sheetNames";
import { assertUnpublished } from "../publication/published";
import { ENTRIES, type EntriesRecord, entriesPlan, readingEntryChanges } from "../entries/entries";
import type { Job } from "../job";
import { readingArea } from "../../excel/read/tables";

/** Of a hidden sheet, far more than a system takes. */
const KEPT = "A1:A500";

/**
 * Brings the system that a former version has kept in a workbook into the form of this one, in place: an old workbook knows
 * then what its numbers are of, and takes periods that are no years. Taken back where it is broken off.
 *
 * The result says whether there was anything to do.
 */
export const upgrade: Job<void, EntriesRecord, OwnInventory, readonly ColumnChange[], boolean> = {
  ...ENTRIES,
  id: "upgrade",
  look: READING_INVENTORY,
  read: async (requests, inventory, { journal }) => {
    assertMaster(inventory);
    if (!inventory.isOlder) return [];
    // what is published says by which system it was scored
    assertUnpublished(journal);
    const { values } = await requests.send(readingArea(SHEET.stored, KEPT));
    const [made] = storedSystemSheet(upgradedSystem(inventory.system)).blocks;
    const rows = made!.rows.map(([piece]) => String(piece));
    const used = values.findLastIndex(([cell]) => cell !== "") + 1;
    const cells = Array.from({ length: Math.max(rows.length, used) }, (_, row) => ({
      cell: { sheet: SHEET.stored, cell: `A${row + 1}` },
      value: rows[row] ?? "",
    }));
    return requests.send(readingEntryChanges(cells));
  },
  plan: (changes) =>
    changes.length > 0
      ? entriesPlan(changes, () => true)
      : {
          record: undefined,
          write: () => readingArea(SHEET.stored, "A1").map(() => undefined),
          result: () => false,
        },
};
