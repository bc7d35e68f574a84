import { CellError, type CellValue } from "../../model/cell";
import { toBoolean, toNumber, RangeReference, type Value, VALUE_ERROR } from "../values/values";
import { AGGREGATE_OF_SHOWN } from "./subtotal";
import { CONDITIONAL } from "./conditional";
import { element, indexed, numbersAlong } from "./partsOfReference";
import { arrayOf, isWide, oneValue, type Standpoint, singleValue } from "./references";

/** Functions that take the reference itself, not the values in it. */
export const OVER_REFERENCES: Readonly<Record<string, (args: readonly Value[], place: Standpoint) => Value>> =
  {
    ...CONDITIONAL,
    ...AGGREGATE_OF_SHOWN,
    INDEX: ([range = null, row = null, column], place) => {
      if (range instanceof CellError) return range;
      const [first, second] = [
        numberAt(row, place),
        column === undefined ? undefined : numberAt(column, place),
      ];
      return range instanceof RangeReference
        ? indexed(range, first, second)
        : element(arrayOf(range, place), first, second);
    },
    ROW: ([range], place) => (range === undefined ? place.row + 1 : numbersAlong(range, "top", "bottom")),
    COLUMN: ([range], place) =>
      range === undefined ? place.column + 1 : numbersAlong(range, "left", "right"),
    ROWS: ([range = null]) =>
      extent(range, "top", "bottom") ?? (Array.isArray(range) ? range.length : VALUE_ERROR),
    COLUMNS: ([range = null]) =>
      extent(range, "left", "right") ?? (Array.isArray(range) ? (range[0]?.length ?? 0) : VALUE_ERROR),
    ISREF: ([value]) => value instanceof RangeReference,
    AND: (args, place) => logical(args, place, (values) => values.every(Boolean)),
    OR: (args, place) => logical(args, place, (values) => values.some(Boolean)),
    XOR: (args, place) => logical(args, place, (values) => values.filter(Boolean).length % 2 === 1),
  };

function numberAt(value: Value, place: Standpoint): number {
  const number = toNumber(oneValue(value, place));
  return typeof number === "number" ? Math.trunc(number) : -1;
}

function extent(value: Value, first: "top" | "left", last: "bottom" | "right"): CellValue | undefined {
  if (value instanceof CellError) return value;
  if (value instanceof RangeReference) return value.rect[last] - value.rect[first] + 1;
  return Array.isArray(value) ? undefined : 1;
}

/**
 * In a reference, text and blanks do not count; a value written into the formula does.
 *
 * @source support.microsoft.com "AND function", "OR function": `#VALUE!` when there are no logical values
 */
function logical(
  args: readonly Value[],
  place: Standpoint,
  combine: (values: boolean[]) => boolean,
): CellValue {
  const values: boolean[] = [];
  for (const value of args) {
    const items =
      value instanceof RangeReference || isWide(value)
        ? arrayOf(value, place)
            .flat()
            .filter((item) => typeof item !== "string" && item !== null)
        : [singleValue(value, place)];
    for (const item of items) {
      const truth = toBoolean(item);
      if (truth instanceof CellError) return truth;
      values.push(truth);
    }
  }
  return values.length > 0 ? combine(values) : VALUE_ERROR;
}
