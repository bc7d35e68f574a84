import { isLocked } from "./cell";
import type { SheetProtection } from "./page";
import type { SheetModel } from "./sheet";

/** The protection of a sheet that is in force: none while it is paused. */
export function guardOf({ protection, isPaused }: SheetModel): SheetProtection | undefined {
  return isPaused ? undefined : protection;
}

/** Whether a cell cannot be changed: it is locked on a protected sheet, and in no range that may be edited all the same. */
export function isFixed(sheet: SheetModel, row: number, column: number): boolean {
  if (!guardOf(sheet) || !isLocked(sheet.look(row, column))) return false;
  return !sheet.editRanges.some(
    ({ rects, hasPassword, isPaused }) =>
      (!hasPassword || isPaused) &&
      rects.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
  );
}
