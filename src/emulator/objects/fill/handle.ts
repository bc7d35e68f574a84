import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/**
 * A range with the rows below it as far as the cells beside it are filled: in the column before it, or else after it.
 *
 * @source support.microsoft.com "Fill a formula down into adjacent cells": a double click on the fill handle
 */
export function beside(sheet: SheetModel, rect: Rect): Rect {
  const isFilled = (row: number, column: number): boolean => {
    const cell = column < 0 ? undefined : sheet.cell(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  for (const column of [rect.left - 1, rect.right + 1]) {
    let { bottom } = rect;
    while (isFilled(bottom + 1, column)) bottom += 1;
    if (bottom > rect.bottom) return { ...rect, bottom };
  }
  return rect;
}
