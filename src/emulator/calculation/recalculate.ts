import { type Cell, CellError, type CellValue, type Doubt } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Calculation, doubtOf, isFromFile, PLACEHOLDER } from "./calculation";
import { directoryOf } from "./formula/directory";
import { evaluateFormula } from "./formula/evaluate";
import type { Standpoint } from "./formula/references";

/** Recalculates every formula whose stored value may be out of date. */
export function recalculate(workbook: WorkbookModel): void {
  if (isAsOpened(workbook)) return;
  const calculation = new Calculation(workbook, false);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) calculation.settle(sheet, row, column, cell);
  }
}

/**
 * Evaluates only formulas that were entered and have no value yet, as Excel does in manual calculation mode. They read
 * the stored values of other cells, even outdated ones.
 */
export function calculateEntered(workbook: WorkbookModel): void {
  const read = (sheet: SheetModel, row: number, column: number): CellValue =>
    sheet.cell(row, column)?.value ?? null;
  const directory = directoryOf(workbook);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) {
      if (cell.formula === undefined || cell.value !== null) continue;
      const place = {
        workbook: directory,
        sheet,
        row,
        column,
        read,
        touch: () => undefined,
        allowsDoubt: true,
        spills: !isFromFile(sheet, row, column) && cell.array === undefined,
      };
      sheet.settle(row, column, ...enteredValue(cell.formula, place));
    }
  }
}

function enteredValue(
  formula: string,
  place: Standpoint,
): [value: CellValue, said: Pick<Cell, "doubt" | "isPlaceholder">] {
  try {
    return [evaluateFormula(formula, place), {}];
  } catch (error) {
    return [PLACEHOLDER, { doubt: doubtOf(error), isPlaceholder: true }];
  }
}

/** Whether nothing that a formula could read has changed since the file was opened. */
function isAsOpened({ source, sheets, names }: WorkbookModel): boolean {
  return (
    source !== undefined &&
    sheets.every(({ source: file, touched }) => file !== undefined && !touched.hasContents) &&
    [...names, ...sheets.flatMap((sheet) => sheet.names)].every((name) => name.source === name.formula)
  );
}

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
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return undefined;
    const { value, doubt } = calculation.outcomeOf(sheet, row, column, cell);
    if (doubt !== undefined) return { doubt, agrees: false };
    return { value, agrees: agree(value, cell.value) };
  };
}

function agree(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code;
  return (one ?? "") === (other ?? "");
}
