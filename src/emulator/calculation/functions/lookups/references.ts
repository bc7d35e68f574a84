import { arrayFormulaAt } from "../../../model/arrayFormulas";
import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { CellError, type CellValue } from "../../../model/cell";
import { broadcast } from "../../reading/broadcast";
import { arrayOf, computesArrays, isSeveral, oneValue, type Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { RangeReference, REF_ERROR, toNumber, type Value, VALUE_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes, referring } from "../sheetFunction";
import { element, indexed, numbersAlong } from "./partsOfReference";

/**
 * Functions of references: where they are, and others made of them.
 *
 * @source support.microsoft.com "INDEX function" (0 for all rows or columns), "OFFSET function" (`#REF!` beyond the sheet;
 * as large as the first argument where nothing else is said), "ROW function", "AREAS function"
 */
export const REFERENCES: SheetFunctions = {
  INDEX: takes(
    ["reference", "reference?", "reference?", "reference?"],
    (range, row = null, column, area, place) => {
      if (range instanceof CellError) return range;
      if (area !== undefined) throw new Unknowable("unknown");
      if (place.spills && [row, column ?? null].some(isSeveral)) return elements(range, row, column, place);
      const first = wholeOf(row, place);
      const second = column === undefined ? undefined : wholeOf(column, place);
      if (first instanceof CellError) return first;
      if (second instanceof CellError) return second;
      if (first < 0 || (second ?? 0) < 0) return VALUE_ERROR;
      return range instanceof RangeReference
        ? indexed(range, first, second)
        : element(arrayOf(range, place), first, second);
    },
    [0],
  ),
  OFFSET: referring(takes(["reference", "number", "number", "reference?", "reference?"], offset)),
  ROW: lines("top", "bottom", ({ row }) => row + 1),
  COLUMN: lines("left", "right", ({ column }) => column + 1),
  ROWS: takes(["reference"], (range) => extent(range, "top", "bottom") ?? arrayLength(range)),
  COLUMNS: takes(
    ["reference"],
    (range) => extent(range, "left", "right") ?? (Array.isArray(range) ? (range[0]?.length ?? 0) : 1),
  ),
  AREAS: takes(["reference"], (range) => (range instanceof RangeReference ? 1 : asError(range))),
  ISREF: takes(["reference"], (value) => value instanceof RangeReference),
  ISFORMULA: takes(["reference"], (value, place) =>
    ofFirst(value, place, (formula) => formula !== undefined),
  ),
  FORMULATEXT: takes(["reference"], (value, place) =>
    ofFirst(value, place, (formula) => {
      // as a file has it, a name may have a prefix that Excel does not show
      if (formula !== undefined && /_xl/i.test(formula)) throw new Unknowable("unknown");
      return formula === undefined ? new CellError("#N/A") : `=${formula}`;
    }),
  ),
};

/** INDEX for each of several rows and columns. @throws Unknowable for whole ones among them */
function elements(range: Value, row: Value, column: Value | undefined, place: Standpoint): Value {
  return broadcast(
    [row, column ?? null],
    () => true,
    place,
    ([first, second]) => {
      const [at, across] = [
        wholeOf(first!, place),
        column === undefined ? undefined : wholeOf(second!, place),
      ];
      if (at instanceof CellError) return at;
      if (across instanceof CellError) return across;
      if (at < 1 || (across ?? 1) < 1) throw new Unknowable("unknown");
      return range instanceof RangeReference
        ? indexed(range, at, across)
        : element(arrayOf(range, place), at, across);
    },
  );
}

function wholeOf(value: Value, place: Standpoint): number | CellError {
  const number = toNumber(oneValue(value, place), place.sheet.dates);
  return number instanceof CellError ? number : Math.trunc(number);
}

function offset(
  from: Value,
  down: number,
  across: number,
  height: Value | undefined,
  width: Value | undefined,
  place: Standpoint,
): Value {
  if (!(from instanceof RangeReference)) return asError(from);
  const { rect, sheet } = from;
  // an argument that is left empty is as one that is not there
  const sized = (size: Value | undefined, own: number): number | CellError =>
    size === undefined || size === null ? own : wholeOf(size, place);
  const [tall, wide] = [sized(height, rect.bottom - rect.top + 1), sized(width, rect.right - rect.left + 1)];
  if (tall instanceof CellError) return tall;
  if (wide instanceof CellError) return wide;
  // Microsoft: "must be a positive number"; Excel counts backwards with others, LibreOffice does not
  if (tall < 0 || wide < 0) throw new Unknowable("unknown");
  const [top, left] = [rect.top + Math.trunc(down), rect.left + Math.trunc(across)];
  const [bottom, right] = [top + tall - 1, left + wide - 1];
  const isInside = top >= 0 && left >= 0 && bottom <= MAX_ROWS && right <= MAX_COLS;
  return tall === 0 || wide === 0 || !isInside
    ? REF_ERROR
    : new RangeReference(sheet, { top, left, bottom, right });
}

/** @throws Unknowable for several rows or columns in a formula that shows one value */
function lines(
  first: "top" | "left",
  last: "bottom" | "right",
  own: (place: Standpoint) => number,
): SheetFunction {
  return takes(["reference?"], (range, place) => {
    // an array formula is called for in each of its cells
    const rect = range === undefined ? place.array : undefined;
    if (rect) return numbersAlong(new RangeReference(place.sheet, rect), first, last);
    if (range === undefined) return own(place);
    if (range instanceof CellError) return range;
    const numbers = numbersAlong(range, first, last);
    if (Array.isArray(numbers) && !computesArrays(place)) throw new Unknowable("unknown");
    return numbers;
  });
}

function extent(value: Value, first: "top" | "left", last: "bottom" | "right"): CellValue | undefined {
  if (value instanceof CellError) return value;
  return value instanceof RangeReference ? value.rect[last] - value.rect[first] + 1 : undefined;
}

function arrayLength(value: Value): number {
  return Array.isArray(value) ? value.length : 1;
}

function asError(value: Value): CellError {
  return value instanceof CellError ? value : VALUE_ERROR;
}

function ofFirst(
  value: Value,
  place: Standpoint,
  tell: (formula: string | undefined) => CellValue,
): CellValue {
  if (!(value instanceof RangeReference)) return asError(value);
  const { sheet, rect } = value;
  if (rect.top !== rect.bottom || rect.left !== rect.right) throw new Unknowable("unknown");
  // it is known to read the cell
  arrayOf(value, place);
  const array = arrayFormulaAt(sheet, rect.top, rect.left);
  return tell(array?.formula ?? sheet.cell(rect.top, rect.left)?.formula);
}
