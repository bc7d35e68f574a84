import { type Cell, CellError, type CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { evaluateFormula } from "./evaluate";

/** Excel warns of a circular reference and shows 0. */
const CIRCULAR: CellValue = 0;

/** Computes every formula of the workbook anew, each once, following references wherever they lead. */
export function recalculate(workbook: WorkbookModel): void {
  const done = new Set<Cell>();
  const underway = new Set<Cell>();
  const read = (sheet: SheetModel, row: number, column: number): CellValue => {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula !== undefined && !done.has(cell)) compute(sheet, row, column, cell);
    return cell.value;
  };
  const compute = (sheet: SheetModel, row: number, column: number, cell: Cell): void => {
    if (underway.has(cell)) {
      cell.value = CIRCULAR;
      return;
    }
    underway.add(cell);
    cell.value = settled(() => evaluateFormula(cell.formula!, { workbook, sheet, row, column, read }));
    underway.delete(cell);
    done.add(cell);
  };
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.formula !== undefined && !done.has(cell)) compute(sheet, row, column, cell);
    }
  }
}

/** A name that leads back to itself overflows the stack; Excel shows #NAME? for it. */
function settled(evaluate: () => CellValue): CellValue {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof RangeError) return new CellError("#NAME?");
    throw error;
  }
}
