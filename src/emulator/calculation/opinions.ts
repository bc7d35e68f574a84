import { arrayFormulaAt } from "../model/arrayFormulas";
import { CellError, type CellValue, type Doubt } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Calculation } from "./calculation";

/** This host's own result for a formula, compared with the value stored in its cell. */
export interface Opinion {
  /** why it could not be computed */
  readonly doubt?: Doubt;
  readonly value?: CellValue;
  /** the result equals the stored value, within `TOLERANCE` */
  readonly agrees: boolean;
}

/** Relative difference up to which numbers count as equal; for numbers below 1 the absolute one. */
const TOLERANCE = 1e-9;

/** Evaluates formulas afresh, to find stored values that do not follow from them. Changes nothing. */
export function opinions(
  workbook: WorkbookModel,
): (sheet: SheetModel, row: number, column: number) => Opinion | undefined {
  const calculation = new Calculation(workbook, true);
  return (sheet, row, column) => {
    const shown = sheet.cell(row, column);
    // each cell of an array formula has a value of it
    const array = shown?.formula === undefined ? arrayFormulaAt(sheet, row, column) : undefined;
    const [top, left] = array ? [array.row, array.column] : [row, column];
    const cell = sheet.cell(top, left);
    if (cell?.formula === undefined) return undefined;
    const { value: first, doubt, several } = calculation.outcomeOf(sheet, top, left, cell);
    if (doubt !== undefined) return { doubt, agrees: false };
    const value = array ? several![row - top]![column - left]! : first;
    return { value, agrees: agree(value, shown?.value ?? null) };
  };
}

function agree(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code;
  return (one ?? "") === (other ?? "");
}
