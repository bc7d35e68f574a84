import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import type { Requests } from "../../excel/request/requests";
import { unlock } from "../../excel/sheets/protection";
import { restoring, shutSheets } from "../../excel/template/applyRepairs";
import { readRepairs } from "../../excel/template/readRepairs";
import { readingUnmoved } from "../../excel/template/unmoved";
import type { Begun } from "../../workbook/journal/begun";
import type { SheetRepair } from "../../workbook/repair/repairs";
import type { Job } from "../job";

/** Restored formulas, locks and formats, which follow from the system: finished by restoring them again. */
interface RepairRecord extends Begun {
  readonly repairs: readonly SheetRepair[];
}

/** Restores lost formulas, validations, locks, formats and names of the sheets; no entered value is touched. */
export const repair: Job<void, RepairRecord, OwnInventory, readonly SheetRepair[], readonly SheetRepair[]> = {
  id: "repair",
  slot: "job",
  blocksOthers: false,
  isCalculated: false,
  look: READING_INVENTORY,
  read: readRepairs,
  plan: (repairs) => ({
    record: repairs.length > 0 ? { repairs } : undefined,
    shut: shutSheets(repairs),
    write: () => restoring(repairs),
    provesFirst: true,
    result: () => repairs,
  }),
  settle: async (requests, { repairs }) => {
    // first the recorded repairs again, since a cell may have got only part of its format; refused formulas are ignored
    // here, somebody may have changed them since
    await restore(requests, await requests.send(readingUnmoved(repairs)));
    const left = await readRepairs(requests, await requests.send(READING_INVENTORY));
    const prove = await restore(requests, left);
    prove();
    return { became: "finished" };
  },
};

/** @returns a check that throws a Problem where formulas do not stand as they were written */
async function restore(requests: Requests, repairs: readonly SheetRepair[]): Promise<() => void> {
  await unlock(requests, shutSheets(repairs));
  return requests.send(restoring(repairs).attempted());
}
