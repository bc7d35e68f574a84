import { CellError, type CellValue } from "../../model/cell";
import { Unknowable } from "./unknowable";
import { type ArrayValue, toNumber } from "./values";

/** What a function gets: single values, or rows of values for references and arrays. */
export type Argument = CellValue | ArrayValue;

/**
 * One value where a function wants one.
 *
 * @throws Unknowable for several: Excel calls the function for each of them, which is not implemented here
 */
export function single(argument: Argument | undefined): CellValue {
  if (!Array.isArray(argument)) return argument ?? null;
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) throw new Unknowable("unknown");
  return argument[0]?.[0] ?? null;
}

export function cells(argument: Argument): CellValue[] {
  return Array.isArray(argument) ? argument.flat() : [argument];
}

export function rows(argument: Argument): ArrayValue {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** The first of the errors among these. */
export function firstError(args: readonly Argument[]): CellError | undefined {
  for (const value of args.flatMap(cells)) if (value instanceof CellError) return value;
  return undefined;
}

/** In a reference only numbers count; a value written into the formula is coerced as in arithmetic. */
export function numbersIn(argument: Argument): number[] | CellError {
  if (!Array.isArray(argument)) {
    const number = toNumber(argument);
    return number instanceof CellError ? number : [number];
  }
  const values = argument.flat();
  const fault = values.find((value) => value instanceof CellError);
  return fault instanceof CellError ? fault : values.filter((value) => typeof value === "number");
}

/** One number for each argument, or the first error among them. */
export function numbersFrom(args: readonly (Argument | undefined)[]): number[] | CellError {
  const numbers: number[] = [];
  for (const argument of args) {
    const number = toNumber(single(argument));
    if (number instanceof CellError) return number;
    numbers.push(number);
  }
  return numbers;
}
