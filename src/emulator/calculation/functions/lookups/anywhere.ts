import { CellError, type CellValue } from "../../../model/cell";
import { arrayOf } from "../../reading/references";
import { orderOf } from "../../values/operators";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, RangeReference, type Value, VALUE_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";
import { exactly, isLike } from "./positions";

const MISSING = new CellError("#N/A");
/** Modes of matching; 0 is an exact match without wildcards. */
const [SMALLER, LARGER, WILDCARDS] = [-1, 1, 2];
const [FORWARDS, BACKWARDS] = [1, -1];

/**
 * XLOOKUP and XMATCH.
 *
 * @source support.microsoft.com "XLOOKUP function" and "XMATCH function": match modes 0, -1 (or the next smaller), 1 (or the
 * next larger), 2 (wildcards); search modes 1 and -1 (from the end). XLOOKUP gives a reference, so that ranges are made of two
 */
export const ANYWHERE: SheetFunctions = {
  XMATCH: takes(["value", "rows", "number?", "number?"], (wanted, rows, mode = 0, search = FORWARDS) => {
    const list = lineOf(rows);
    if (list === undefined) return VALUE_ERROR;
    const place = positionOf(wanted, list, mode, search);
    return place < 0 ? MISSING : place + 1;
  }),
  XLOOKUP: takes(
    ["value", "rows", "reference", "reference?", "number?", "number?"],
    (wanted, rows, results, otherwise, mode = 0, search = FORWARDS, place) => {
      const list = lineOf(rows);
      if (list === undefined) return VALUE_ERROR;
      if (results instanceof CellError) return results;
      const isLying = rows.length === 1 && list.length > 1;
      if (list.length !== sizeAlong(results, isLying)) return VALUE_ERROR;
      const found = positionOf(wanted, list, mode, search);
      if (found < 0) return otherwise ?? MISSING;
      return lineAt(results, found, isLying, (value) => arrayOf(value, place));
    },
  ),
};

/** The values of a single row or column. */
function lineOf(rows: ArrayValue): readonly CellValue[] | undefined {
  if (rows.length === 1) return rows[0]!;
  return rows[0]?.length === 1 ? rows.map((row) => row[0]!) : undefined;
}

/** @throws Unknowable for a search by halving, and for a blank that is looked for */
function positionOf(wanted: CellValue, list: readonly CellValue[], mode: number, search: number): number {
  if (wanted === null || (search !== FORWARDS && search !== BACKWARDS)) throw new Unknowable("unknown");
  const inOrder = search === FORWARDS ? list : [...list].reverse();
  const place =
    mode === SMALLER || mode === LARGER ? nearest(wanted, inOrder, mode) : exact(wanted, inOrder, mode);
  return place < 0 || search === FORWARDS ? place : list.length - 1 - place;
}

function exact(wanted: CellValue, list: readonly CellValue[], mode: number): number {
  if (mode !== 0 && mode !== WILDCARDS) throw new Unknowable("unknown");
  return exactly(wanted, list, mode === WILDCARDS);
}

/** Index of the value that is equal, or else the nearest on one side, in whatever order they are. */
function nearest(wanted: CellValue, list: readonly CellValue[], side: number): number {
  let found = -1;
  for (const [i, value] of list.entries()) {
    if (!isLike(value, wanted)) continue;
    const order = orderOf(value, wanted);
    if (order === 0) return i;
    if (order * side < 0) continue;
    if (found < 0 || orderOf(value, list[found]!) * side < 0) found = i;
  }
  return found;
}

function sizeAlong(value: Value, isLying: boolean): number {
  if (value instanceof RangeReference) {
    const { top, left, bottom, right } = value.rect;
    return isLying ? right - left + 1 : bottom - top + 1;
  }
  if (!Array.isArray(value)) return 1;
  return isLying ? (value[0]?.length ?? 0) : value.length;
}

/** The row of the results, or the column where the list lies. */
function lineAt(results: Value, at: number, isLying: boolean, read: (value: Value) => ArrayValue): Value {
  if (results instanceof RangeReference) {
    const { sheet, rect } = results;
    const line = isLying
      ? { ...rect, left: rect.left + at, right: rect.left + at }
      : { ...rect, top: rect.top + at, bottom: rect.top + at };
    return new RangeReference(sheet, line);
  }
  const rows = read(results);
  const line = isLying ? rows.map((row) => [row[at]!]) : [rows[at]!];
  return line.length === 1 && line[0]!.length === 1 ? line[0]![0]! : line;
}
