import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { CellError, type CellValue } from "./cell";
import { concerned } from "./movedRects";
import { contains, intersection, type Rect } from "./rect";
import type { ArrayFormula } from "./severalCells";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";

const NOT_AVAILABLE = new CellError("#N/A");

/** The array formula that fills a cell; undefined where none does. */
export function arrayFormulaAt(sheet: SheetModel, row: number, column: number): ArrayFormula | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.arrays.find(({ rect }) => contains(rect, cell));
}

/**
 * An array formula some of whose cells, but not all, are in a range: they cannot be changed.
 *
 * @source support.microsoft.com "Rules for changing array formulas": the contents of single cells cannot be changed, nor a
 * part be moved or deleted
 */
export function cutArrayFormula(sheet: SheetModel, rect: Rect): ArrayFormula | undefined {
  return sheet.arrays.find((array) => intersection(array.rect, rect) && !contains(rect, array.rect));
}

/** Whether array formulas of several cells fill any of a range. */
export function hasArrayFormulas(sheet: SheetModel, rect: Rect): boolean {
  return sheet.arrays.some((array) => intersection(array.rect, rect));
}

/**
 * An array formula that would not stay whole where cells are inserted or deleted.
 *
 * @source support.microsoft.com "Rules for changing array formulas": no cells are inserted into it or deleted from it
 */
export function tornArrayFormula(sheet: SheetModel, edit: StructuralEdit): ArrayFormula | undefined {
  const { axis, at, count } = edit;
  const [first, last] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  // of the lines that may be concerned, those from where the others move
  const moving = { ...concerned(edit), [first]: at, [last]: axis === "row" ? MAX_ROWS : MAX_COLS };
  return sheet.arrays.find(({ rect }) => {
    if (!intersection(rect, moving)) return false;
    const isDeleted = count < 0 && contains({ ...moving, [last]: at - count - 1 }, rect);
    const isMoved = contains({ ...moving, [first]: count < 0 ? at - count : at }, rect);
    return !isDeleted && !isMoved;
  });
}

/**
 * What an array formula puts into its cells: those that it has no value for show `#N/A`, and values without a cell are left
 * out. A single row, column or value stands for all.
 *
 * @param values rows of its result, all of the same length
 * @source ECMA-376 part 1, 18.17 "Single- and multi-cell formulas"
 */
export function fitted(
  values: readonly (readonly CellValue[])[],
  { top, left, bottom, right }: Rect,
): CellValue[][] {
  const width = values[0]?.length ?? 0;
  const valueAt = (row: number, column: number): CellValue => {
    const [i, j] = [values.length === 1 ? 0 : row, width === 1 ? 0 : column];
    // a blank shows as 0, as it does in any formula
    return i < values.length && j < width ? (values[i]![j] ?? 0) : NOT_AVAILABLE;
  };
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => valueAt(i, j)),
  );
}
