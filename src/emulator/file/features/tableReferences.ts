import type { ReadonlyCell } from "../../model/cell";
import { filedFormula, shownFormula } from "../../model/formulaText/fileForm";
import { addressText } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { spillOf } from "../../model/spilledCells";
import { tableAt } from "../../model/table";

/** A cell as the file writes it: a formula says what it refers to in words of the file. */
export function inFile(sheet: SheetModel, row: number, column: number, own: ReadonlyCell): ReadonlyCell {
  const cell = spilling(sheet, row, column, own);
  const { formula } = cell;
  const filed = formula === undefined ? formula : filedFormula(formula, tableAt(sheet, row, column));
  return filed === formula ? cell : { ...cell, formula: filed };
}

/** A formula of the file in a cell of a sheet as the model has it, which is as Excel shows it. */
export function asShown(sheet: SheetModel, row: number, column: number, filed: string): string {
  return shownFormula(filed, tableAt(sheet, row, column));
}

/** Formulas of a sheet that has been read become what Excel shows, now that its tables are known. */
export function showFormulas(sheet: SheetModel): void {
  for (const [row, column, cell] of sheet.formulaCells()) {
    const formula = asShown(sheet, row, column, cell.formula!);
    if (formula !== cell.formula) sheet.load(row, column, { ...cell, formula });
  }
}

/** A formula that spills is written as an array formula of the cells that it fills. */
function spilling(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): ReadonlyCell {
  const filled = cell.spill && spillOf(sheet, row, column);
  return filled ? { ...cell, array: addressText(filled) } : cell;
}
