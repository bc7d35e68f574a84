import { shownForm } from "../../model/formulaText/fileForms";
import type { SheetModel } from "../../model/sheet";
import { tableAt } from "../../model/table";

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
