import { areaAddress } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/read/contents";
import type { ColumnChange, Stored } from "../../workbook/journal/columnChange";

/**
 * What stands now in the cells that a run has written: one round trip.
 *
 * @returns undefined for cells of a sheet that is gone or renamed
 */
export async function currentCells(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
): Promise<(readonly Stored[] | undefined)[]> {
  const queued = changes.map(({ sheet, row, column, after }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const area = { row, column, rows: after.length, columns: 1 };
    return { worksheet, range: worksheet.getRange(areaAddress(area)).load("values, formulas") };
  });
  await context.sync();
  return queued.map(({ worksheet, range }) => {
    if (worksheet.isNullObject) return undefined;
    return range.formulas.map(([formula], i): Stored => {
      const value = range.values[i]![0] as Stored;
      return isFormula(formula, value) ? { formula } : value;
    });
  });
}
