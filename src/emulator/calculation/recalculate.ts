import { type Cell, CellError, type CellValue, type Doubt } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Calculation, doubtOf, isFromFile, PLACEHOLDER } from "./calculation";
import { directoryOf } from "./formula/directory";
import { evaluateFormula } from "./formula/evaluate";
import type { Standpoint } from "./formula/references";

/** Brings every formula up to date whose result may be another than the one that stands in its cell. */
export function recalculate(workbook: WorkbookModel): void {
  if (isAsOpened(workbook)) return;
  const calculation = new Calculation(workbook, false);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) calculation.settle(sheet, row, column, cell);
  }
}

/**
 * Computes formulas that were entered and have no value yet, and nothing else: what Excel does while it calculates by
 * hand. They read what stands in other cells, old as it may be.
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

/** Nothing has been changed that a formula could read. */
function isAsOpened({ source, sheets, names }: WorkbookModel): boolean {
  return (
    source !== undefined &&
    sheets.every(({ source: file, touched }) => file !== undefined && !touched.hasContents) &&
    [...names, ...sheets.flatMap((sheet) => sheet.names)].every((name) => name.source === name.formula)
  );
}

/** What this host makes of a formula, beside the result that stands in its cell. */
export interface Opinion {
  /** why it cannot say */
  readonly doubt?: Doubt;
  readonly value?: CellValue;
  /** it comes to the same as what stands there */
  readonly agrees: boolean;
}

/** Results that differ by less than this part of themselves are the same. */
const TOLERANCE = 1e-9;

/** Computes formulas afresh, to tell which results in a file do not follow from it. Changes nothing. */
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
