import { CellError, type CellValue } from "../../model/cell";
import { type Argument, cells, single } from "../values/argument";
import { toBoolean } from "../values/values";

/** In the order of ERROR.TYPE's results, from 1. @source support.microsoft.com "ERROR.TYPE function" */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** @source support.microsoft.com "TYPE function" */
const TYPES = { number: 1, text: 2, logical: 4, error: 16, array: 64 };

/**
 * Functions that test the type of a value, or convert it.
 *
 * @source support.microsoft.com "IS functions", "N function", "T function"
 */
export const INFORMATION: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  ISBLANK: ([value]) => single(value) === null,
  ISNUMBER: ([value]) => typeof single(value) === "number",
  ISTEXT: ([value]) => typeof single(value) === "string",
  ISERROR: ([value]) => single(value) instanceof CellError,
  ISERR: ([value]) => isErrorBut(single(value), false),
  ISNA: ([value]) => isErrorBut(single(value), true),
  ISLOGICAL: ([value]) => typeof single(value) === "boolean",
  ISNONTEXT: ([value]) => typeof single(value) !== "string",
  NOT: ([value]) => negated(toBoolean(single(value))),
  NA: () => new CellError("#N/A"),
  N: ([value = null]) => asNumber(cells(value)[0] ?? null),
  T: ([value = null]) => asText(cells(value)[0] ?? null),
  TYPE: ([value = null]) => typeOf(value),
  "ERROR.TYPE": ([value]) => errorType(single(value)),
};

function isErrorBut(value: CellValue, isMissing: boolean): boolean {
  return value instanceof CellError && (value.code === "#N/A") === isMissing;
}

function negated(truth: boolean | CellError): CellValue {
  return truth instanceof CellError ? truth : !truth;
}

function asNumber(value: CellValue): CellValue {
  if (value instanceof CellError) return value;
  return typeof value === "string" ? 0 : Number(value);
}

function asText(value: CellValue): CellValue {
  return typeof value === "string" || value instanceof CellError ? value : "";
}

function typeOf(argument: Argument): number {
  if (cells(argument).length > 1) return TYPES.array;
  const value = single(argument);
  if (value instanceof CellError) return TYPES.error;
  return typeof value === "string" ? TYPES.text : typeof value === "boolean" ? TYPES.logical : TYPES.number;
}

function errorType(value: CellValue): CellValue {
  const place = value instanceof CellError ? ERRORS.indexOf(value.code) : -1;
  return place < 0 ? new CellError("#N/A") : place + 1;
}
