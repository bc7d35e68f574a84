import { areaAddress } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/read/contents";
import type { ColumnChange, Stored } from "../../workbook/journal/stored";

/** For each change what stands in its cells; undefined for cells of a sheet that is gone or renamed. */
type Current = (readonly Stored[] | undefined)[];

/** What stands now in the cells of changes: one round trip. */
export async function currentCells(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
): Promise<Current> {
  const current = queueCurrent(context, changes);
  await context.sync();
  return current();
}

/**
 * Queues the question what stands in the cells of changes.
 *
 * @returns what stood there at that point of the request, once the context was synchronised
 */
export function queueCurrent(context: Excel.RequestContext, changes: readonly ColumnChange[]): () => Current {
  const queued = changes.map(({ sheet, row, column, after }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const area = { row, column, rows: after.length, columns: 1 };
    return { worksheet, range: worksheet.getRange(areaAddress(area)).load("values, formulas") };
  });
  return () =>
    queued.map(({ worksheet, range }) => {
      if (worksheet.isNullObject) return undefined;
      return range.formulas.map(([formula], i): Stored => {
        const value = range.values[i]![0] as Stored;
        return isFormula(formula, value) ? { formula } : value;
      });
    });
}
