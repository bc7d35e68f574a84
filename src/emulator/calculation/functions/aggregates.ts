import * as formulajs from "@formulajs/formulajs";
import { CellError, type CellValue } from "../../model/cell";
import { type Argument, cells, firstError, numbersFrom, rows } from "../values/argument";
import { type ArrayValue, DIV_ERROR, NUM_ERROR, toNumber, VALUE_ERROR } from "../values/values";

/** Aggregates, and arithmetic functions with arguments coerced as Excel does. */
export const AGGREGATES: Readonly<Record<string, (args: readonly Argument[]) => CellValue | ArrayValue>> = {
  SUM: (args) => numeric(args, (numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  MIN: (args) => numeric(args, (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: (args) => numeric(args, (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  COUNT: (args) => args.flatMap(countable).length,
  COUNTA: (args) => args.flatMap(cells).filter((value) => value !== null).length,
  SUMPRODUCT: sumProduct,
  MMULT: ([left = null, right = null]) => product(rows(left), rows(right)),
  ROUND: (args) => round(args, formulajs.ROUND),
  ROUNDDOWN: (args) => round(args, formulajs.ROUNDDOWN),
  ROUNDUP: (args) => round(args, formulajs.ROUNDUP),
  MOD: modulo,
  ATAN2: (args) => ofTwo(args, (x, y) => (x === 0 && y === 0 ? DIV_ERROR : Math.atan2(y, x))),
};

/** In a reference only numbers count; a value written into the formula is coerced as in arithmetic. */
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
  return finite(reduce(args.flatMap(countable)));
}

function finite(number: unknown): CellValue {
  return typeof number === "number" && Number.isFinite(number) ? number : NUM_ERROR;
}

/**
 * The library shifts digits as text and fails for numbers without decimals left to round, which are returned as they
 * are.
 */
function round(args: readonly Argument[], rounded: (number: number, digits: number) => unknown): CellValue {
  return ofTwo(args, (number, digits) =>
    Math.abs(number) * 10 ** digits >= 1e15 ? number : finite(rounded(number, digits)),
  );
}

/** The sign is the divisor's. @source "MOD function", Excel documentation: MOD(n, d) = n - d*INT(n/d) */
function modulo(args: readonly Argument[]): CellValue {
  return ofTwo(args, (number, divisor) =>
    divisor === 0 ? DIV_ERROR : finite(number - divisor * Math.floor(number / divisor)),
  );
}

function ofTwo(args: readonly Argument[], apply: (first: number, second: number) => CellValue): CellValue {
  const numbers = numbersFrom([args[0], args[1]]);
  return numbers instanceof CellError ? numbers : apply(numbers[0]!, numbers[1]!);
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
  for (let i = 0; i < length; i++) sum += columns.reduce((all, column) => all * column[i]!, 1);
  return finite(sum);
}

/** The product of two matrices. @source support.microsoft.com "MMULT function": numbers alone, and sizes that fit */
function product(left: ArrayValue, right: ArrayValue): CellValue | ArrayValue {
  const areNumbers = [...left.flat(), ...right.flat()].every((value) => typeof value === "number");
  if (!areNumbers || left[0]?.length !== right.length) return VALUE_ERROR;
  return left.map((row) =>
    right[0]!.map((_, column) =>
      row.reduce<number>((sum, value, i) => sum + Number(value) * Number(right[i]![column]), 0),
    ),
  );
}
