import type { ReadonlyCell } from "../model/cell";
import { placeOf } from "../model/cellStore";
import type { SheetModel } from "../model/sheet";
import { maySpill } from "../model/spilledCells";
import { takingOnes } from "../model/takenOnes";
import type { WorkbookModel } from "../model/workbook";

/**
 * Whether a cell belongs to a table, where nothing spills: a whole column stands for its cell in the same row.
 *
 * @source "Work with tables using the Excel JavaScript API", "Add a column to a table": `TEXT([DATE], "dddd")`
 */
function isInTable({ tables }: SheetModel, row: number, column: number): boolean {
  return tables.some(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
}

/** Whether the content of a cell is as in the file, with the result that it has there. */
export function isFromFile({ source, touched }: SheetModel, row: number, column: number): boolean {
  return source !== undefined && !touched.hasContent(placeOf(row, column));
}

/**
 * Whether the values of a formula spill: where it was entered here, or the file says that it is a dynamic array. Any other
 * one that a file has gives a single value.
 */
export function isDynamic(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): boolean {
  if (cell.array !== undefined || cell.isSingle || isInTable(sheet, row, column)) return false;
  return cell.isDynamic === true || isEntered(sheet, row, column);
}

/**
 * Whether a file has to say that a formula computes arrays, whatever it comes to now: without that it would take one of several
 * values, and be shown with `@`.
 *
 * @source support.microsoft.com "Dynamic array formulas in non-dynamic aware Excel": "if it could return multiple values"
 */
export function saysArrays(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: ReadonlyCell,
  workbook: WorkbookModel,
): boolean {
  if (cell.isDynamic || !isDynamic(sheet, row, column, cell)) return false;
  // of one that cannot be computed, whatever may come to several values
  if (cell.doubt === "unknown" && maySpill(cell.formula!)) return true;
  return takingOnes(cell.formula!, sheet, workbook) !== cell.formula;
}

function isEntered({ source, touched }: SheetModel, row: number, column: number): boolean {
  return source === undefined || touched.isEntered(placeOf(row, column));
}

/** Whether a formula was entered into a table, here or in an Excel of today: what would spill is `#SPILL!` there. */
export function hasNoRoom(
  sheet: SheetModel,
  row: number,
  column: number,
  { array, isDynamic, isSingle }: ReadonlyCell,
): boolean {
  if (array !== undefined || isSingle || !isInTable(sheet, row, column)) return false;
  return isDynamic === true || isEntered(sheet, row, column);
}
