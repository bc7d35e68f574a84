import type { ReadonlyCell } from "../model/cell";
import { contains, intersection, type Rect } from "../model/rect";
import { isOfSeveral } from "../model/severalCells";
import type { SheetModel } from "../model/sheet";
import { HostError, partOfArray } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/**
 * What cells show as formulas, where array formulas fill some of them: each of these shows the formula.
 *
 * @param shown rows of what the cells show without that; null for whole rows and columns
 * @param written how the formula is written for a cell
 * @source VBA Range.HasArray, Range.FormulaArray; OfficeDev/office-js#6176
 */
export function withArrays<Shown>(
  { sheet, rect }: RangeTarget,
  shown: Shown[][] | null,
  written: (formula: string, row: number, column: number) => string,
): (Shown | string)[][] | null {
  const arrays = shown ? sheet.arrays.filter((array) => intersection(array.rect, rect)) : [];
  if (arrays.length === 0) return shown;
  const cells: (Shown | string)[][] = shown!.map((line) => [...line]);
  for (const { rect: filled, formula } of arrays) {
    const part = intersection(filled, rect)!;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++)
        cells[row - rect.top]![column - rect.left] = written(`=${formula}`, row, column);
  }
  return cells;
}

/**
 * @param cells that are copied
 * @param to where they come
 * @throws HostError InvalidOperation where array formulas among them would come into a table or merged cells
 * @source what Excel says to a person
 */
export function assertTakesArrays(
  cells: readonly (readonly (ReadonlyCell | undefined)[])[],
  sheet: SheetModel,
  to: Rect,
): void {
  if (!cells.some((line) => line.some((cell) => isOfSeveral(cell?.array)))) return;
  if (sheet.tables.some((table) => intersection(table.rect, to)))
    throw new HostError("InvalidOperation", "Multi-cell array formulas are not allowed in tables.");
  if (sheet.merges.some((merge) => intersection(merge, to)))
    throw new HostError("InvalidOperation", "Array formulas aren't valid in merged cells.");
}

/**
 * @param puts what is written into a range that may leave cells as they are
 * @throws HostError InvalidOperation where the first cell of an array formula is left, and others are written
 */
export function assertWholeArrays(
  sheet: SheetModel,
  rect: Rect,
  puts: readonly { readonly row: number; readonly column: number }[],
): void {
  for (const { row, column, rect: filled } of sheet.arrays) {
    if (!intersection(filled, rect)) continue;
    const within = puts.filter((put) =>
      contains(filled, { top: put.row, left: put.column, bottom: put.row, right: put.column }),
    );
    if (within.length > 0 && !within.some((put) => put.row === row && put.column === column))
      throw partOfArray();
  }
}
