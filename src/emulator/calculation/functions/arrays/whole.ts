import { CellError, type CellValue } from "../../../model/cell";
import { arrayOf, type Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, RangeReference, type Value } from "../../values/values";

/** What there is of an array of which nothing is left. @source support.microsoft.com "How to correct a #CALC! error" */
export const CALC_ERROR = new CellError("#CALC!");

/** As many values as are worked with: the whole of a sheet takes longer than anybody waits. */
const MOST_VALUES = 1_000_000;

/**
 * All values of an array; an error is the result of a function that it is given to.
 *
 * @throws Unknowable for a range of which only the used part is read, as of whole columns: the blanks below count too
 */
export function wholeOf(value: Value, place: Standpoint): ArrayValue | CellError {
  if (value instanceof CellError) return value;
  if (value instanceof RangeReference) {
    const { top, left, bottom, right } = value.rect;
    if ((bottom - top + 1) * (right - left + 1) > MOST_VALUES) throw new Unknowable("unknown");
    const rows = arrayOf(value, place);
    if (rows.length <= bottom - top || (rows[0]?.length ?? 0) <= right - left)
      throw new Unknowable("unknown");
    return rows;
  }
  return arrayOf(value, place);
}

export function widthOf(rows: ArrayValue): number {
  return rows[0]?.length ?? 0;
}

/** An array as a value: nothing is left of an empty one. */
export function orNothing(rows: ArrayValue): Value {
  return widthOf(rows) === 0 ? CALC_ERROR : rows;
}

/** @throws Unknowable for one that is too large */
export function madeOf(
  height: number,
  width: number,
  valueAt: (row: number, column: number) => CellValue,
): ArrayValue {
  if (height * width > MOST_VALUES) throw new Unknowable("unknown");
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_each, column) => valueAt(row, column)),
  );
}

/** Whether an array has something of a blank cell. */
export function hasBlank(rows: ArrayValue): boolean {
  return rows.some((row) => row.includes(null));
}
