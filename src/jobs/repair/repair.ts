import type { Check } from "../../excel/formulas";
import { unlock } from "../../excel/protection";
import { type OwnInventory, readInventory } from "../../excel/read/inventory";
import { queueRepairs, shutSheets } from "../../excel/repair/applyRepairs";
import { readRepairs } from "../../excel/repair/readRepairs";
import { unmoved } from "../../excel/repair/unmoved";
import type { Context } from "../../excel/run";
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
  look: readInventory,
  read: readRepairs,
  plan: (repairs) => ({
    record: repairs.length > 0 ? { repairs } : undefined,
    shut: shutSheets(repairs),
    write: (context) => Promise.resolve(queueRepairs(context, repairs)),
    provesFirst: true,
    result: () => repairs,
  }),
  settle: async (context, { repairs }) => {
    // what was found then once more, since a cell may have got only part of its look; a formula may be refused that
    // somebody has changed since
    await restore(context, await unmoved(context, repairs));
    const proof = await restore(context, await readRepairs(context, await readInventory(context)));
    proof();
    return "finished";
  },
};

async function restore(context: Context, repairs: readonly SheetRepair[]): Promise<Check> {
  await unlock(context, shutSheets(repairs));
  const proof = queueRepairs(context, repairs);
  await context.sync();
  return proof;
}
