import { passing, rangeOn } from "../request/passing";
import type { ColumnChange } from "../../workbook/journal/stored";
import { type Part, writing } from "../request/part";

/** Hides columns, by the cells that their titles go to. */
export function hidingColumns(titles: readonly ColumnChange[]): Part {
  return writing(({ workbook }) => {
    for (const { sheet, row, column } of titles)
      passing(
        rangeOn(workbook.worksheets.getItem(sheet), { row, column, rows: 1, columns: 1 }).getEntireColumn(),
      ).columnHidden = true;
  });
}
