import type { ColumnChange } from "../../workbook/journal/stored";

/** Queues the hiding of columns, by the cells that their titles go to. */
export function queueHiding({ workbook }: Excel.RequestContext, titles: readonly ColumnChange[]): void {
  for (const { sheet, row, column } of titles)
    workbook.worksheets.getItem(sheet).getCell(row, column).getEntireColumn().columnHidden = true;
}
