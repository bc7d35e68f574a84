import { bounding, type Rect } from "../model/rect";
import { number } from "./coerce";
import { rangeOf } from "./rangeTarget";

/** Ranges that are found from another range of the same sheet. @source Excel.Range */
export const NEIGHBOURS: Readonly<Record<string, (rect: Rect, args: readonly unknown[]) => Rect>> = {
  GetCell: (rect, [row, column]) => {
    const [top, left] = [rect.top + number(row, "row"), rect.left + number(column, "column")];
    return { top, left, bottom: top, right: left };
  },
  GetRow: (rect, [row]) => {
    const top = rect.top + number(row, "row");
    return { ...rect, top, bottom: top };
  },
  GetOffsetRange: (rect, [rows, columns]) => {
    const [down, right] = [number(rows, "row offset"), number(columns, "column offset")];
    return {
      top: rect.top + down,
      left: rect.left + right,
      bottom: rect.bottom + down,
      right: rect.right + right,
    };
  },
  GetResizedRange: (rect, [rows, columns]) => ({
    ...rect,
    bottom: rect.bottom + number(rows, "rows"),
    right: rect.right + number(columns, "columns"),
  }),
  GetBoundingRect: (rect, [other]) => bounding(rect, rangeOf(other).rect),
  GetEntireRow: (rect) => ({ ...rect, left: 0, right: 16_383 }),
  GetEntireColumn: (rect) => ({ ...rect, top: 0, bottom: 1_048_575 }),
};
