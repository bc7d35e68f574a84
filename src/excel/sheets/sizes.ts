import { runsIn } from "../../workbook/columns/areas";
import type { SheetPlan } from "../../workbook/plan/plan";
import { heightRuns } from "../../workbook/plan/rowHeight";
import { areaAddress, columnLetters } from "../../workbook/plan/address";
import { addressesOf, passing, rangeOn } from "../request/passing";

/** One character of the standard font is 7 pixels wide, with 5 pixels around; the API counts points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Makes columns as wide, and rows as high, as planned: those alike together. */
export function applySizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const widths = new Map<number, string[]>();
  for (const { column, columns, common } of runsIn(plan.columnWidths)) {
    const lines = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    widths.set(common, [...(widths.get(common) ?? []), lines]);
  }
  for (const [width, lines] of widths) {
    if (width === 0) for (const each of lines) passing(sheet.getRange(each)).columnHidden = true;
    else
      for (const address of addressesOf(lines))
        passing(sheet.getRanges(address)).format.columnWidth = points(width);
  }
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
