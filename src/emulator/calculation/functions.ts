import * as formulajs from "@formulajs/formulajs";
import { CellError, type CellValue } from "../model/cell";
import { type Argument, argumentsFor, HELD_AGAINST_LIBREOFFICE, single } from "./heldAgainst";
import { Unknowable } from "./unknowable";
import { type ArrayValue, DIV_ERROR, NUM_ERROR, toBoolean, toNumber, VALUE_ERROR } from "./values";

type Library = Readonly<Record<string, unknown>>;

/** They come to something else each time, or to what another cell says that they read. @source "Excel recalculation" */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INDIRECT",
  "OFFSET",
  "CELL",
  "INFO",
]);

/**
 * Functions over values already read. What Excel and @formulajs/formulajs see differently is ours (below); the
 * rest is the library's. Functions that need references or leave arguments unread are in `evaluate.ts`.
 *
 * @param allowsDoubt whether also functions are computed that nobody has held against another program, or that are
 *   volatile: where the alternative is no value at all
 * @throws Unknowable for a function that cannot be computed here
 */
export function callFunction(
  name: string,
  args: readonly Argument[],
  allowsDoubt: boolean,
): CellValue | ArrayValue {
  const own = OWN[name];
  if (own) return own(args);
  const bare = name.replace(/^_XLFN\./, "");
  if (VOLATILE.has(bare) && !allowsDoubt) throw new Unknowable("volatile");
  const held = HELD_AGAINST_LIBREOFFICE.get(bare);
  if (held) {
    const prepared = argumentsFor(held, args);
    return "value" in prepared
      ? prepared.value
      : fromLibrary(called(lookUp(held.as ?? bare)!, prepared.args));
  }
  const found = allowsDoubt ? lookUp(bare) : undefined;
  if (!found) throw new Unknowable(VOLATILE.has(bare) ? "volatile" : "unknown");
  for (const place of SINGLE[bare] ?? []) single(args[place]);
  const fault = firstError(args);
  if (fault) return fault;
  return fromLibrary(called(found, args.map(toLibrary)));
}

/** Places of arguments that are one value, of functions of the library that take references in other places. */
const SINGLE: Readonly<Record<string, readonly number[]>> = {
  AVERAGEIF: [1],
  CHOOSE: [0],
  COUNTIF: [1],
  HLOOKUP: [0, 2],
  LARGE: [1],
  LOOKUP: [0],
  SMALL: [1],
  SUMIF: [1],
  VLOOKUP: [0, 2],
};

/** Some of the library's functions give up by throwing. */
function called(found: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return found(...args);
  } catch {
    throw new Unknowable("unknown");
  }
}

const OWN: Readonly<Record<string, (args: readonly Argument[]) => CellValue | ArrayValue>> = {
  SUM: (args) => numeric(args, (numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  MIN: (args) => numeric(args, (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: (args) => numeric(args, (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  COUNT: (args) => args.flatMap(countable).length,
  COUNTA: (args) => args.flatMap(cells).filter((value) => value !== null).length,
  ISBLANK: ([value]) => value === null || (Array.isArray(value) && value[0]?.[0] === null),
  ISNUMBER: ([value]) => typeof single(value) === "number",
  ISTEXT: ([value]) => typeof single(value) === "string",
  ISERROR: ([value]) => single(value) instanceof CellError,
  ISERR: ([value]) => isErrorBut(single(value), false),
  ISNA: ([value]) => isErrorBut(single(value), true),
  ISLOGICAL: ([value]) => typeof single(value) === "boolean",
  ISNONTEXT: ([value]) => typeof single(value) !== "string",
  NOT: ([value]) => negated(toBoolean(single(value))),
  NA: () => new CellError("#N/A"),
  HYPERLINK: ([target, text]) => single(text) ?? single(target),
  INDEX: index,
  MATCH: match,
  SUMPRODUCT: sumProduct,
  ROUND: (args) => round(args, formulajs.ROUND),
  ROUNDDOWN: (args) => round(args, formulajs.ROUNDDOWN),
  ROUNDUP: (args) => round(args, formulajs.ROUNDUP),
  MOD: modulo,
};

function isErrorBut(value: CellValue, isMissing: boolean): boolean {
  return value instanceof CellError && (value.code === "#N/A") === isMissing;
}

function negated(truth: boolean | CellError): CellValue {
  return truth instanceof CellError ? truth : !truth;
}

function lookUp(name: string): ((...args: unknown[]) => unknown) | undefined {
  let found: unknown = formulajs as Library;
  for (const part of name.split(".")) {
    found = typeof found === "object" || typeof found === "function" ? (found as Library)[part] : undefined;
  }
  return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : undefined;
}

function toLibrary(argument: Argument): unknown {
  // the library takes a column or a row as a flat list where it looks things up
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

function scalar(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : NUM_ERROR;
  if (typeof value === "string" || typeof value === "boolean" || value instanceof CellError) return value;
  return value === null || value === undefined ? null : VALUE_ERROR;
}

function cells(argument: Argument): CellValue[] {
  return Array.isArray(argument) ? argument.flat() : [argument];
}

/** In a reference only numbers count; a value written into the formula is taken as arithmetic takes it. */
function countable(argument: Argument): number[] {
  if (Array.isArray(argument)) return argument.flat().filter((value) => typeof value === "number");
  const number = argument === null ? 0 : toNumber(argument);
  return typeof number === "number" ? [number] : [];
}

function numeric(args: readonly Argument[], reduce: (numbers: number[]) => number): CellValue {
  const fault = firstError(args);
  if (fault) return fault;
  if (args.some((argument) => !Array.isArray(argument) && toNumber(argument) instanceof CellError))
    return VALUE_ERROR;
  return scalar(reduce(args.flatMap(countable)));
}

function firstError(args: readonly Argument[]): CellError | undefined {
  for (const value of args.flatMap(cells)) if (value instanceof CellError) return value;
  return undefined;
}

/** The library shifts digits as text and loses its way with numbers that have no decimals left to round. */
function round(
  [value, places]: readonly Argument[],
  rounded: (number: number, digits: number) => unknown,
): CellValue {
  const number = toNumber(single(value));
  const digits = toNumber(single(places));
  if (number instanceof CellError) return number;
  if (digits instanceof CellError) return digits;
  if (Math.abs(number) * 10 ** digits >= 1e15) return number;
  return scalar(rounded(number, digits));
}

/** The sign is the divisor's. @source "MOD function", Excel documentation: MOD(n, d) = n - d*INT(n/d) */
function modulo(args: readonly Argument[]): CellValue {
  const [number, divisor] = args.map((argument) => toNumber(single(argument)));
  if (number === undefined || divisor === undefined) return VALUE_ERROR;
  if (number instanceof CellError) return number;
  if (divisor instanceof CellError) return divisor;
  return divisor === 0 ? DIV_ERROR : scalar(number - divisor * Math.floor(number / divisor));
}

/** The place of an equal value; texts without regard to case. */
function match([wanted, list = null, type = null]: readonly Argument[]): CellValue {
  const value = single(wanted);
  if (value instanceof CellError) return value;
  if (toNumber(single(type ?? 1)) !== 0)
    return scalar(formulajs.MATCH(value, cells(list), single(type) ?? 1));
  const place = cells(list).findIndex((cell) => sameValue(cell, value));
  return place < 0 ? new CellError("#N/A") : place + 1;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** A place of a reference; in a single row the one number counts along it. */
function index([array = null, ...at]: readonly Argument[]): CellValue {
  const rows = Array.isArray(array) ? array : [[array]];
  const [first = 1, second = 1] = at.map((argument) => toNumber(single(argument)));
  if (first instanceof CellError) return first;
  if (second instanceof CellError) return second;
  const [row, column] = at.length === 1 && rows.length === 1 ? [1, first] : [first, second];
  const value = rows[row - 1]?.[column - 1];
  return value === undefined ? new CellError("#REF!") : value;
}

function sumProduct(args: readonly Argument[]): CellValue {
  const fault = firstError(args);
  if (fault) return fault;
  const columns = args.map((argument) =>
    cells(argument).map((value) => (typeof value === "number" ? value : 0)),
  );
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) return VALUE_ERROR;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += columns.reduce((product, column) => product * column[i]!, 1);
  return scalar(sum);
}
