import { rewriteCharts } from "./chart";
import { addressText, parseAddress, type Rect, sheetPrefix } from "./rect";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/**
 * Charts of whole columns of a table have its new rows too.
 *
 * @param from the rows of the table that it had before, where they are now
 * @param to all its rows
 * @source peltiertech.com/tag/lists: "the List or Table expands to include this newly added data", and the chart with it
 */
export function stretchCharts(workbook: WorkbookModel, sheet: SheetModel, from: Rect, to: Rect): void {
  if (to.bottom - to.top <= from.bottom - from.top) return;
  const stretched = (formula: string): string => {
    const address = parseAddress(formula);
    if (address?.sheet?.toLowerCase() !== sheet.name.toLowerCase()) return formula;
    const { rect } = address!;
    const isWhole = rect.top === from.top && rect.bottom === from.bottom;
    if (!isWhole || rect.left < from.left || rect.right > from.right) return formula;
    return sheetPrefix(sheet.name) + addressText({ ...rect, top: to.top, bottom: to.bottom }, true);
  };
  for (const { charts } of workbook.sheets) rewriteCharts(charts, stretched);
}
