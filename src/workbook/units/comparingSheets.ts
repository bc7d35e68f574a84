import type { Period } from "../../system/period";
import { archivedTable } from "../archive/archiveNames";
import { bareSheet } from "../plan/bareSheet";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";

/**
 * Sheets on which units are compared, as they are found: by their tables, whatever stands in them.
 *
 * @param withData also what they have entered
 */
export function comparingSheets(withData: boolean): SheetPlan[] {
  const found = [
    ...(withData ? [[SHEET.units, TABLE.units] as const] : []),
    [SHEET.ranking, TABLE.ranking],
    [SHEET.position, TABLE.position],
  ] as const;
  return found.map(([name, table]) => bareSheet(name, table));
}

/** The table of 各县得分 of a period that has ended, as it is called since. */
export function rankingOf(period: Period): string {
  return archivedTable(TABLE.ranking, period);
}
