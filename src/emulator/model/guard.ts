import { isLocked } from "./cell";
import type { SheetProtection } from "./page";
import { contains, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** The protection of a sheet that is in force: none while it is paused. */
export function guardOf({ protection, isPaused }: SheetModel): SheetProtection | undefined {
  return isPaused ? undefined : protection;
}

/** Whether a cell cannot be changed: it is locked on a protected sheet, and in no range that may be edited all the same. */
export function isFixed(sheet: SheetModel, row: number, column: number): boolean {
  if (!guardOf(sheet) || !isLocked(sheet.look(row, column))) return false;
  return !isOpen(sheet, { top: row, left: column, bottom: row, right: column });
}

/** So many cells are looked at one by one. */
const MOST = 1_000_000;

/** Whether any cell of a range cannot be changed; of whole columns and rows what they look like is asked first. */
export function hasFixed(sheet: SheetModel, rect: Rect): boolean {
  if (!guardOf(sheet) || isOpen(sheet, rect)) return false;
  const { top, left, bottom, right } = rect;
  if ((bottom - top + 1) * (right - left + 1) < MOST) return hasFixedCell(sheet, rect);
  for (let column = left; column <= right; column++) {
    const whole = { ...rect, left: column, right: column };
    if (isLocked(sheet.columns.get(column)) && !isOpen(sheet, whole)) return true;
  }
  for (const [row, look] of sheet.rows)
    if (row >= top && row <= bottom && (look.style !== undefined || look.xf !== undefined))
      if (hasFixedCell(sheet, { ...rect, top: row, bottom: row })) return true;
  return [...sheet.entries()].some(
    ([row, column]) =>
      contains(rect, { top: row, left: column, bottom: row, right: column }) && isFixed(sheet, row, column),
  );
}

function hasFixedCell(sheet: SheetModel, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (isFixed(sheet, row, column)) return true;
  return false;
}

function isOpen({ editRanges }: SheetModel, cells: Rect): boolean {
  return editRanges.some(
    ({ rects, hasPassword, isPaused }) =>
      (!hasPassword || isPaused) && rects.some((rect) => contains(rect, cells)),
  );
}
