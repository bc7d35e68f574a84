import { CellError, type ReadonlyCell } from "../model/cell";
import type { DateSystem } from "../model/dates/dateSystem";
import { numberFormatOf } from "../model/look";
import { HASHES, shownValue } from "../model/numberFormat/shownValue";
import { columnCount, isWholeColumns, isWholeRows, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { mayFill } from "../model/spill";
import type { Held, Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/** Cells that Excel on the web returns at most for one range. */
const CELL_LIMIT = 5_000_000;

/** Whole rows or columns. @source "Read or write to an unbounded range using the Excel JavaScript API" */
export function isUnbounded(rect: Rect): boolean {
  return isWholeRows(rect) || isWholeColumns(rect);
}

/**
 * A property of each cell of a range, in rows; null for whole rows and columns, as in Excel.
 *
 * @param depends whether the property of a cell depends on formula results: where none does, nothing is calculated
 */
export function cellsOf<Shown>(
  { sheet, rect }: RangeTarget,
  host: Host,
  show: (cell: ReadonlyCell) => Shown,
  depends: (cell: ReadonlyCell) => boolean = isComputed,
): Shown[][] | null {
  host.assertAlive(sheet);
  if (isUnbounded(rect)) return null;
  if (rowCount(rect) * columnCount(rect) > CELL_LIMIT) throw invalid("the range has too many cells");
  const found = cellsIn(sheet, rect);
  const isDependent =
    mayFill(sheet, host.workbook) || found.some((line) => line.some((cell) => cell && depends(cell)));
  if (isDependent) host.calculated();
  return (isDependent ? cellsIn(sheet, rect) : found).map((line, row) =>
    line.map((cell, column) =>
      show(cell ?? { value: null, style: sheet.look(rect.top + row, rect.left + column)?.style }),
    ),
  );
}

function cellsIn(sheet: SheetModel, { top, left, bottom, right }: Rect): (ReadonlyCell | undefined)[][] {
  const rows: (ReadonlyCell | undefined)[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: (ReadonlyCell | undefined)[] = [];
    for (let column = left; column <= right; column++) cells.push(sheet.cell(row, column));
    rows.push(cells);
  }
  return rows;
}

function isComputed({ formula, array }: ReadonlyCell): boolean {
  return formula !== undefined || array !== undefined;
}

/** Whether a cell is filled by an array formula and has no formula of its own. */
export function isFilled({ formula, array }: ReadonlyCell): boolean {
  return formula === undefined && array !== undefined;
}

/** A blank cell is an empty text and an error its code. @source Excel.Range.values, valueTypes */
export function plainValue({ value }: ReadonlyCell): number | string | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

/** @source Excel.Range.formulas: "If a cell has no formula, its value is returned instead" */
export function formulaOrValue(cell: ReadonlyCell): number | string | boolean {
  return cell.formula === undefined ? plainValue(cell) : `=${cell.formula}`;
}

/** @source Excel.RangeValueType */
export function valueType({ value }: ReadonlyCell): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
}

/** What a single cell holds, for the details of its change event; undefined for more cells, or when nobody listens. */
export function heldIn(host: Host, sheet: SheetModel, rect: Rect): Held | undefined {
  if (rowCount(rect) * columnCount(rect) !== 1 || host.changeTargets.size === 0) return undefined;
  if (sheet.cell(rect.top, rect.left)?.formula !== undefined) host.calculated();
  const cell = sheet.cell(rect.top, rect.left) ?? { value: null };
  return { value: plainValue(cell), type: valueType(cell) };
}

/** @source Excel.Range.text: as the number format shows it, however wide the column is */
export function shownText({ value, style }: ReadonlyCell, dates: Readonly<DateSystem>): string {
  if (value === null || value instanceof CellError) return value?.code ?? "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return shownValue(numberFormatOf(style), value, dates) ?? HASHES;
}
