import { isWholeColumns, isWholeRows, type Rect } from "../../model/rect";
import type { RangeTarget } from "../rangeTarget";

/** Whole rows or columns as far as anything is in them, or in what they are copied over. */
export function clipped({ sheet, rect }: RangeTarget, other: RangeTarget): Rect {
  const used = [sheet.usedRect(false), other.sheet.usedRect(false)].flatMap((each) => each ?? []);
  const last = (edge: "bottom" | "right"): number => Math.max(0, ...used.map((each) => each[edge]));
  return {
    ...rect,
    ...(isWholeColumns(rect) ? { bottom: last("bottom") } : {}),
    ...(isWholeRows(rect) ? { right: last("right") } : {}),
  };
}

/** Whole columns bring their widths along, and whole rows their heights. @source "Copy and paste: keep column widths" */
export function copyLines(from: RangeTarget, { sheet, rect: to }: RangeTarget): void {
  const { top, left, bottom, right } = from.rect;
  if (isWholeColumns(from.rect))
    for (let column = to.left; column <= to.right; column++) {
      const { width, hidden, style, xf } =
        from.sheet.columns.get(left + ((column - to.left) % (right - left + 1))) ?? {};
      sheet.resizeColumn(column, { width, hidden, style, xf });
    }
  if (isWholeRows(from.rect))
    for (let row = to.top; row <= to.bottom; row++) {
      const { height, hidden, style, xf } =
        from.sheet.rows.get(top + ((row - to.top) % (bottom - top + 1))) ?? {};
      sheet.resizeRow(row, { height, hidden, style, xf });
    }
}
