import { bareSheet } from "../plan/bareSheet";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";

/** The sheets of a bulletin with their tables; 通报数据 is hidden. */
export const BULLETIN_SHEETS = [
  [SHEET.bulletin, TABLE.bulletin],
  [SHEET.standards, TABLE.standards],
  [SHEET.bulletinData, TABLE.bulletinData],
] as const;

/** The sheets of a bulletin as they are set aside with their period. */
export function bulletinOfBefore(): SheetPlan[] {
  return BULLETIN_SHEETS.map(([name, table]) => bareSheet(name, table));
}
