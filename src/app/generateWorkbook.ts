import { applyPlan, type Progress } from "../excel/applyPlan";
import { inExcel } from "../excel/run";
import type { IndicatorSystem } from "../system/schema";
import { workbookPlan } from "../workbook/workbookPlan";

/**
 * Generates the standardised workbook of a system into the open workbook.
 *
 * @throws Problem when sheets of ours are there already, or Excel refuses
 */
export function generateWorkbook(system: IndicatorSystem, progress?: Progress): Promise<void> {
  const plan = workbookPlan(system);
  return inExcel((context) => applyPlan(context, plan, progress));
}
