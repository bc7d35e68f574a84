import type { Rect } from "../../../model/rect";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, RangeReference, REF_ERROR, type Value, VALUE_ERROR } from "../../values/values";

/** The cells that INDEX refers to; row or column 0 means all of them. */
export function indexed({ sheet, rect }: RangeReference, row: number, column: number | undefined): Value {
  const oneRow = rect.top === rect.bottom && column === undefined;
  const target: Rect = oneRow
    ? { top: rect.top, bottom: rect.top, left: rect.left + row - 1, right: rect.left + row - 1 }
    : pick(rect, row, column ?? (rect.left === rect.right ? 1 : 0));
  const inside =
    row >= 0 &&
    target.top >= rect.top &&
    target.bottom <= rect.bottom &&
    target.left >= rect.left &&
    target.right <= rect.right;
  return inside ? new RangeReference(sheet, target) : REF_ERROR;
}

/** Row or column 0 means all of them. */
function pick(rect: Rect, row: number, column: number): Rect {
  const [top, bottom] = row === 0 ? [rect.top, rect.bottom] : [rect.top + row - 1, rect.top + row - 1];
  const [left, right] =
    column === 0 ? [rect.left, rect.right] : [rect.left + column - 1, rect.left + column - 1];
  return { top, bottom, left, right };
}

/**
 * The row or column numbers of a reference, from 1: a single number, or an array where it has several.
 *
 * @throws Unknowable for more than `MOST_LINES` rows or columns
 */
export function numbersAlong(value: Value, first: "top" | "left", last: "bottom" | "right"): Value {
  if (!(value instanceof RangeReference)) return VALUE_ERROR;
  const { [first]: from, [last]: to } = value.rect;
  if (from === to) return from + 1;
  if (to - from > MOST_LINES) throw new Unknowable("unknown");
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i + 1);
  return first === "top" ? numbers.map((number) => [number]) : [numbers];
}

const MOST_LINES = 100_000;

/** INDEX of an array: an element, a row or a column; row or column 0 means all of them. */
export function element(array: ArrayValue, row: number, column: number | undefined): Value {
  const [height, width] = [array.length, array[0]?.length ?? 0];
  const isLine = height === 1 && column === undefined;
  const [first, second] = isLine ? [1, row] : [row, column ?? (width === 1 ? 1 : 0)];
  if (first < 0 || second < 0 || first > height || second > width) return REF_ERROR;
  const lines = first === 0 ? array : [array[first - 1]!];
  const chosen = second === 0 ? lines : lines.map((line) => [line[second - 1] ?? null]);
  return chosen.length === 1 && chosen[0]!.length === 1 ? chosen[0]![0]! : chosen;
}
