import { shownForm } from "../../model/formulaText/fileForms";
import type { SheetModel } from "../../model/sheet";
import { tableAt } from "../../model/table";
import { takingOnes } from "../../model/takenOnes";
import type { WorkbookModel } from "../../model/workbook";

/** A formula of the file in a cell of a sheet as the model has it, which is as Excel shows it. */
export function asShown(sheet: SheetModel, row: number, column: number, filed: string): string {
  return shownForm(filed, tableAt(sheet, row, column));
}

/** Formulas of a sheet that has been read become what Excel shows, now that its tables are known. */
export function showFormulas(sheet: SheetModel): void {
  for (const [row, column, cell] of sheet.formulaCells()) {
    const formula = asShown(sheet, row, column, cell.formula!);
    if (formula !== cell.formula) sheet.load(row, column, { ...cell, formula });
  }
}

/**
 * Formulas that give a single value get their `@`, now that names are known. In a table they stay as they are: there a whole
 * column stands for its cell in the same row, and calculated columns have the same formula as their cells.
 */
export function showTakenOnes(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets)
    for (const [row, column, cell] of sheet.formulaCells()) {
      if (!cell.isSingle || tableAt(sheet, row, column)) continue;
      const formula = takingOnes(cell.formula!, sheet, workbook);
      if (formula !== cell.formula) sheet.load(row, column, { ...cell, formula });
    }
}
