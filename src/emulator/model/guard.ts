import { isLocked } from "./cell";
import type { Guarded } from "./guarded";
import type { SheetProtection } from "./page";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** Cells of a protected sheet that those who know the password, if there is one, may change. */
export interface EditRange extends Guarded {
  readonly title: string;
  readonly rects: readonly Rect[];
  /** index of the element of the file that it was read from */
  readonly from?: number;
  /** the password was given: until the workbook is closed the cells can be changed */
  readonly isPaused?: boolean;
}

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
