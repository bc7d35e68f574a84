import type { RangeTarget } from "./rangeTarget";
import type { Scalar } from "../protocol/host";
import { heightOf, widthOf } from "./rangeFormat";

/** Places and sizes in points. @source Excel.Range.height, width, top, left */
export const SIZES: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Height: { get: ({ sheet, rect }) => sum(rect.top, rect.bottom, (row) => heightOf(sheet, row)) },
  Width: { get: ({ sheet, rect }) => sum(rect.left, rect.right, (column) => widthOf(sheet, column)) },
  Top: { get: ({ sheet, rect }) => sum(0, rect.top - 1, (row) => heightOf(sheet, row)) },
  Left: { get: ({ sheet, rect }) => sum(0, rect.left - 1, (column) => widthOf(sheet, column)) },
};

function sum(first: number, last: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += of(index);
  return Number(total.toFixed(6));
}
