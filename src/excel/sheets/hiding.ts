import type { ColumnChange } from "../../workbook/journal/stored";
import { type Part, writing } from "../request/part";

/** Hides columns, by the cells that their titles go to. */
export function hidingColumns(titles: readonly ColumnChange[]): Part {
  return writing(({ workbook }) => {
    for (const { sheet, row, column } of titles)
      workbook.worksheets.getItem(sheet).getCell(row, column).getEntireColumn().columnHidden = true;
  });
}
