import { CellError, type CellValue } from "../../model/cell";
import type { DateSystem } from "../../model/dates/dateSystem";
import { type ArrayValue, NUM_ERROR, toNumber } from "./values";

/** In a reference only numbers count; a value written into the formula is coerced as in arithmetic. */
export function numbersIn(
  argument: CellValue | ArrayValue,
  dates: Readonly<DateSystem>,
): number[] | CellError {
  if (!Array.isArray(argument)) {
    const number = toNumber(argument, dates);
    return number instanceof CellError ? number : [number];
  }
  const numbers: number[] = [];
  for (const row of argument)
    for (const value of row) {
      if (value instanceof CellError) return value;
      if (typeof value === "number") numbers.push(value);
    }
  return numbers;
}

/** A result as Excel shows it: what is no number, or too large for one, is `#NUM!`. */
export function finite(number: number): CellValue {
  return Number.isFinite(number) ? number : NUM_ERROR;
}

export function isError(value: CellValue): value is CellError {
  return value instanceof CellError;
}

/** The numbers of two lists where both have one, as functions of pairs take them; undefined where the lists differ in size. */
export function pairs(
  one: readonly CellValue[],
  other: readonly CellValue[],
): (readonly [number, number])[] | CellError | undefined {
  if (one.length !== other.length) return undefined;
  const found: (readonly [number, number])[] = [];
  for (const [i, first] of one.entries()) {
    const second = other[i]!;
    if (isError(first)) return first;
    if (isError(second)) return second;
    if (typeof first === "number" && typeof second === "number") found.push([first, second]);
  }
  return found;
}
