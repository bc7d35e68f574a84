import type { Cell } from "../../model/cell";
import { parseAddress, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** A range larger than any whose values a sheet can hold: a file that says so is not believed. */
const MOST_CELLS = 4_000_000;

/**
 * What a cell's formula is that the file has as an array formula.
 *
 * @param ref what it fills
 * @param isDynamic the file marks it as a dynamic array
 */
export function arrayInFile(ref: string, isDynamic: boolean): Pick<Cell, "array" | "isDynamic" | "spill"> {
  const rect = parseAddress(ref)?.rect;
  const rows = rect ? rect.bottom - rect.top + 1 : 1;
  const columns = rect ? rect.right - rect.left + 1 : 1;
  const fills = rows * columns;
  return {
    ...(isDynamic ? { isDynamic } : { array: ref }),
    ...(fills > 1 && fills <= MOST_CELLS ? { spill: { rows, columns } } : {}),
  };
}

/** Marks the cells of the file that the values of a formula fill, as far as they are there. */
export function markSpilled(sheet: SheetModel, { top, left, bottom, right }: Rect): void {
  sheet.hasSpilled = true;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = sheet.cell(row, column);
      const isOwn = row === top && column === left;
      if (cell && !isOwn && cell.formula === undefined) sheet.load(row, column, { ...cell, spilled: true });
    }
}
