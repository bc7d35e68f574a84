import * as formulajs from "@formulajs/formulajs";
import { CellError, type CellValue } from "../../model/cell";
import { type Argument, firstError } from "../values/argument";
import { Unknowable } from "../values/unknowable";
import { type ArrayValue, NUM_ERROR, VALUE_ERROR } from "../values/values";

type LibraryFunction = (...args: unknown[]) => unknown;

/** The library's function of this name; `RANK.AVG` is the property `AVG` of `RANK` there. */
export function libraryFunction(name: string): LibraryFunction | undefined {
  let found: unknown = formulajs;
  for (const part of name.split(".")) {
    found =
      typeof found === "object" || typeof found === "function"
        ? (found as Readonly<Record<string, unknown>>)[part]
        : undefined;
  }
  return typeof found === "function" ? (found as LibraryFunction) : undefined;
}

/**
 * Calls a library function that was not compared with another program, its arguments not coerced.
 *
 * @throws Unknowable where the library throws
 */
export function libraryResult(found: LibraryFunction, args: readonly Argument[]): CellValue | ArrayValue {
  return firstError(args) ?? called(found, args.map(toLibrary));
}

/** @throws Unknowable where the library throws */
export function called(found: LibraryFunction, args: readonly unknown[]): CellValue | ArrayValue {
  try {
    return fromLibrary(found(...args));
  } catch {
    throw new Unknowable("unknown");
  }
}

function toLibrary(argument: Argument): unknown {
  // the library takes one cell as a value, and a column as a flat list where it looks things up
  if (Array.isArray(argument) && argument.length === 1 && argument[0]!.length === 1) return argument[0]![0];
  if (Array.isArray(argument) && argument.every((row) => row.length === 1))
    return argument.map(([value]) => value);
  return argument;
}

function fromLibrary(result: unknown): CellValue | ArrayValue {
  if (result instanceof Error) return new CellError(result.message);
  if (Array.isArray(result))
    return result.map((row) => (Array.isArray(row) ? row.map(scalar) : [scalar(row)]));
  return scalar(result);
}

const DAY = 86_400_000;

function scalar(value: unknown): CellValue {
  // the library gives dates as midnight in local time
  if (value instanceof Date)
    return Math.round((value.getTime() - value.getTimezoneOffset() * 60_000 - Date.UTC(1899, 11, 30)) / DAY);
  if (typeof value === "number") return Number.isFinite(value) ? value : NUM_ERROR;
  if (typeof value === "string" || typeof value === "boolean" || value instanceof CellError) return value;
  return value === null || value === undefined ? null : VALUE_ERROR;
}
