import { CellError } from "../../../model/cell";
import type { Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, RangeReference, toNumber, type Value, VALUE_ERROR } from "../../values/values";
import { turned } from "../mathematics/matrices";
import { omitting, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { CALC_ERROR, madeOf, wholeOf, widthOf } from "./whole";

const MISSING = new CellError("#N/A");

/** From the first line that is kept up to the one after the last. */
type Kept = readonly [from: number, to: number];

/**
 * Parts of arrays.
 *
 * @source support.microsoft.com "TAKE function" (`#CALC!` for 0 rows or columns; negative numbers count from the end), "DROP
 * function", "CHOOSEROWS function" and "CHOOSECOLS function" (`#VALUE!` for 0 and for more than there are), "EXPAND function"
 * (`#VALUE!` for fewer than there are; padded with `#N/A`)
 */
export const ARRAY_PARTS: SheetFunctions = {
  TAKE: cut((count, size) => {
    if (count === 0) return CALC_ERROR;
    return count > 0 ? [0, Math.min(count, size)] : [Math.max(0, size + count), size];
  }),
  DROP: cut((count, size) => {
    // Microsoft's page says "#CALC!" for 0, of an array that would be whole
    if (count === 0) throw new Unknowable("unknown");
    const kept: Kept = count > 0 ? [count, size] : [0, size + count];
    return kept[0] < kept[1] ? kept : CALC_ERROR;
  }),
  CHOOSEROWS: takes(["reference", "rows", "rows*"], chosen, "all"),
  CHOOSECOLS: takes(
    ["reference", "rows", "rows*"],
    (array, first, others, place) => {
      const rows = wholeOf(array, place);
      if (rows instanceof CellError) return rows;
      const found = chosen(turned(rows), first, others, place);
      return Array.isArray(found) ? turned(found) : found;
    },
    "all",
  ),
  EXPAND: omitting(
    takes(
      ["reference", "number?", "number?", "any?"],
      (array, height, width, pad = MISSING, place) => {
        const rows = wholeOf(array, place);
        if (rows instanceof CellError) return rows;
        const [tall, wide] = [Math.trunc(height ?? rows.length), Math.trunc(width ?? widthOf(rows))];
        if (tall < rows.length || wide < widthOf(rows)) return VALUE_ERROR;
        return madeOf(tall, wide, (row, column) => {
          const line = rows[row];
          return line && column < line.length ? line[column]! : pad;
        });
      },
      "all",
    ),
  ),
};

/** Of a range, a part is a range too. @param keep which lines are kept, of so many; an error is the result */
function cut(keep: (count: number, size: number) => Kept | CellError): SheetFunction {
  const ofLines = (count: number | undefined, size: number): Kept | CellError =>
    count === undefined ? [0, size] : keep(Math.trunc(count), size);
  return omitting(
    takes(
      ["reference", "number?", "number?"],
      (array, height, width, place) => {
        if (array instanceof CellError) return array;
        const [tall, wide] = sizeOf(array, place);
        const [rows, columns] = [ofLines(height, tall), ofLines(width, wide)];
        if (rows instanceof CellError) return rows;
        return columns instanceof CellError ? columns : partOf(array, rows, columns);
      },
      "all",
    ),
  );
}

function sizeOf(array: Value, place: Standpoint): readonly [number, number] {
  if (array instanceof RangeReference) {
    const { top, left, bottom, right } = array.rect;
    return [bottom - top + 1, right - left + 1];
  }
  const rows = wholeOf(array, place) as ArrayValue;
  return [rows.length, widthOf(rows)];
}

function partOf(array: Value, [firstRow, endRow]: Kept, [first, end]: Kept): Value {
  if (array instanceof RangeReference) {
    const { top, left } = array.rect;
    const rect = { top: top + firstRow, bottom: top + endRow - 1, left: left + first, right: left + end - 1 };
    return new RangeReference(array.sheet, rect);
  }
  if (!Array.isArray(array)) return array;
  return array.slice(firstRow, endRow).map((row) => row.slice(first, end));
}

/** Rows by their numbers, from 1 or, where these are negative, from the end. */
function chosen(array: Value, first: ArrayValue, others: readonly ArrayValue[], place: Standpoint): Value {
  const rows = wholeOf(array, place);
  if (rows instanceof CellError) return rows;
  const found: ArrayValue = [];
  for (const said of [first, ...others].flat(2)) {
    const number = toNumber(said, place.sheet.dates);
    if (number instanceof CellError) return number;
    const at = Math.trunc(number);
    if (at === 0 || Math.abs(at) > rows.length) return VALUE_ERROR;
    found.push(rows.at(at > 0 ? at - 1 : at)!);
  }
  return found;
}
