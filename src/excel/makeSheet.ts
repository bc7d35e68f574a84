import type { FontSet } from "../system/schema";
import type { SheetPlan } from "../workbook/plan/plan";
import { applySheet, protectSheet } from "./applySheet";
import { applySettings, type Setting } from "./settings";

/**
 * Makes a sheet of its plan, in as many requests as that takes; the last is left to be sent. It stays hidden, so that
 * nobody writes into what may be taken back, until `queueShown`.
 *
 * @returns settings that this Excel has refused
 * @throws Problem when formulas do not stand as they were written
 */
export async function makeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  fonts: FontSet,
): Promise<Setting[]> {
  const sheet = context.workbook.worksheets.add(plan.name);
  const check = applySheet(sheet, plan, fonts);
  sheet.visibility = "Hidden";
  await context.sync();
  check();
  const refused = await applySettings(context, [{ name: plan.name, plan }]);
  protectSheet(sheet, plan);
  return refused;
}

/** A sheet that is gone or renamed needs nothing. */
export function queueShown({ workbook }: Excel.RequestContext, sheet: string): void {
  workbook.worksheets.getItemOrNullObject(sheet).visibility = "Visible";
}
