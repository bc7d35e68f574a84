import { rangeOn } from "../request/passing";
import type { ColumnChange, Stored } from "../../workbook/journal/stored";
import { isFormula } from "../../workbook/read/contents";
import { Part } from "../request/part";

/** What the cells of each change hold; undefined where their sheet is gone or renamed. */
type Current = (readonly Stored[] | undefined)[];

/** Reads the cells of changes as they are at that point of the request. */
export function readingCells(changes: readonly ColumnChange[]): Part<Current> {
  return new Part(({ workbook }) => {
    const loaded = changes.map(({ sheet, row, column, after }) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
      const area = { row, column, rows: after.length, columns: 1 };
      return { worksheet, range: rangeOn(worksheet, area).load("values, formulas") };
    });
    return () =>
      loaded.map(({ worksheet, range }) => {
        if (worksheet.isNullObject) return undefined;
        return range.formulas.map(([formula], i): Stored => {
          const value = range.values[i]![0] as Stored;
          return isFormula(formula, value) ? { formula } : value;
        });
      });
  });
}
