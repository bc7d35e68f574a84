import type { SheetPlan } from "../../workbook/plan/plan";
import { heightRuns } from "../../workbook/plan/rowHeight";
import { areaAddress } from "../../workbook/plan/address";
import { addressesOf, passing, rangeOn } from "../request/passing";

/** One character of the standard font is 7 pixels wide, with 5 pixels around; the API counts points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Makes columns as wide as planned, all at once, and rows as high: those alike together. */
export function applySizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const widths = plan.columnWidths.map((width): Excel.SettableColumnProperties =>
    width === 0 ? { columnHidden: true } : { format: { columnWidth: points(width) } },
  );
  if (widths.length > 0)
    rangeOn(sheet, { row: 0, column: 0, rows: 1, columns: widths.length }).setColumnProperties(widths);
  const heights = new Map<number, string[]>();
  for (const { row, rows, height } of heightRuns(plan.rowHeights ?? {})) {
    const cells = areaAddress({ row, column: 0, rows, columns: 1 });
    heights.set(height, [...(heights.get(height) ?? []), cells]);
  }
  for (const [height, cells] of heights)
    for (const address of addressesOf(cells)) passing(sheet.getRanges(address)).format.rowHeight = height;
  for (const { row, rows } of plan.hiddenRows ?? [])
    passing(rangeOn(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow()).rowHidden = true;
}
