import { CellError, type CellValue } from "../../model/cell";
import { arrayOf, computesArrays, isSeveral, type Standpoint, singleValue } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import { RangeReference, toNumber, type Value, VALUE_ERROR } from "../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "./sheetFunction";

const MISSING = new CellError("#N/A");
/** In the order of ERROR.TYPE's results, from 1. @source support.microsoft.com "ERROR.TYPE function" */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** @source support.microsoft.com "TYPE function" */
const TYPES = { number: 1, text: 2, logical: 4, error: 16, array: 64 };

const test = (holds: (value: CellValue) => boolean): SheetFunction => takes(["any"], holds);

/**
 * Functions that test the type of a value, or convert it.
 *
 * @source support.microsoft.com "IS functions", "N function", "T function"
 */
export const INFORMATION: SheetFunctions = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value.code !== MISSING.code),
  ISNA: test((value) => value instanceof CellError && value.code === MISSING.code),
  ISEVEN: takes(["value"], (value, place) => ofNumber(value, (x) => Math.trunc(x) % 2 === 0, place)),
  ISODD: takes(["value"], (value, place) => ofNumber(value, (x) => Math.trunc(x) % 2 !== 0, place)),
  NA: takes([], () => MISSING),
  N: takes(["reference"], (value, place) => asNumber(first(value, place))),
  T: takes(["reference"], (value, place) => asText(first(value, place))),
  TYPE: takes(["reference"], typeOf),
  "ERROR.TYPE": takes(["any"], (value) => {
    const place = value instanceof CellError ? ERRORS.indexOf(value.code) : -1;
    // newer errors have numbers of their own
    if (value instanceof CellError && place < 0) throw new Unknowable("unknown");
    return place < 0 ? MISSING : place + 1;
  }),
};

/** @throws Unknowable for what only might be taken for a number; `#VALUE!` for any other text. @source "ISODD function" */
function ofNumber(value: CellValue, holds: (number: number) => boolean, { sheet }: Standpoint): CellValue {
  if (typeof value === "number") return holds(value);
  if (typeof value === "string" && toNumber(value, sheet.dates) instanceof CellError) return VALUE_ERROR;
  throw new Unknowable("unknown");
}

/**
 * The first value of a range.
 *
 * @throws Unknowable for several where arrays are computed: there Excel makes differences between ranges and arrays
 */
function first(value: Value, place: Standpoint): CellValue {
  if (isSeveral(value) && computesArrays(place)) throw new Unknowable("unknown");
  return arrayOf(value, place)[0]?.[0] ?? null;
}

function asNumber(value: CellValue): CellValue {
  if (value instanceof CellError) return value;
  return typeof value === "string" ? 0 : Number(value);
}

function asText(value: CellValue): CellValue {
  return typeof value === "string" || value instanceof CellError ? value : "";
}

function typeOf(argument: Value, place: Standpoint): number {
  if (Array.isArray(argument)) return TYPES.array;
  if (argument instanceof RangeReference && isSeveral(argument)) throw new Unknowable("unknown");
  const value = singleValue(argument, place);
  if (value instanceof CellError) return TYPES.error;
  return typeof value === "string" ? TYPES.text : typeof value === "boolean" ? TYPES.logical : TYPES.number;
}
