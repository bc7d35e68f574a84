import { CellError, type CellValue } from "../../../model/cell";
import { arrayOf, type Standpoint } from "../../reading/references";
import { textOrder } from "../../values/textOrder";
import { compareValues } from "../../values/operators";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, toNumber, type Value, VALUE_ERROR } from "../../values/values";
import { turned } from "../mathematics/matrices";
import { omitting, type SheetFunctions, takes } from "../sheetFunction";
import { wholeOf, widthOf } from "./whole";

/** Values to sort by, one for each line. */
interface Key {
  readonly values: readonly CellValue[];
  readonly order: number;
}

/**
 * Arrays in order.
 *
 * @source support.microsoft.com "SORT function" (1 ascending, -1 descending; FALSE sorts rows), "SORTBY function" (what is
 * sorted by is one row high or one column wide; `#VALUE!` for other sizes and other orders)
 */
export const SORTING: SheetFunctions = {
  SORT: omitting(
    takes(
      ["reference", "reference?", "reference?", "truth?"],
      (array, index, order, isByColumn = false, place) => {
        const rows = wholeOf(array, place);
        if (rows instanceof CellError) return rows;
        const lines = isByColumn ? turned(rows) : rows;
        const keys = keysAt(lines, numbersIn(index, place), numbersIn(order, place));
        if (keys instanceof CellError) return keys;
        const sorted = inOrder(lines, keys);
        return isByColumn ? turned(sorted) : sorted;
      },
      "all",
    ),
  ),
  SORTBY: omitting(
    takes(
      ["reference", "reference", "reference*"],
      (array, by, others, place) => {
        const rows = wholeOf(array, place);
        if (rows instanceof CellError) return rows;
        const given = [by, ...others];
        const first = wholeOf(by, place);
        if (first instanceof CellError) return first;
        const isLying = first.length === 1 && widthOf(first) > 1;
        const lines = isLying ? turned(rows) : rows;
        const keys: Key[] = [];
        for (let i = 0; i < given.length; i += 2) {
          const key = keyOf(given[i]!, given[i + 1], isLying, place);
          if (key instanceof CellError) return key;
          if (key.values.length !== lines.length) return VALUE_ERROR;
          keys.push(key);
        }
        const sorted = inOrder(lines, keys);
        return isLying ? turned(sorted) : sorted;
      },
      "all",
    ),
  ),
};

/** Numbers of an argument; 1 where it is left out. */
function numbersIn(value: Value | undefined, place: Standpoint): readonly (number | CellError)[] {
  return value === undefined
    ? [1]
    : arrayOf(value, place)
        .flat()
        .map((each) => toNumber(each, place.sheet.dates));
}

/** @throws Unknowable for several columns whose orders are not one or as many */
function keysAt(
  lines: ArrayValue,
  indices: readonly (number | CellError)[],
  orders: readonly (number | CellError)[],
): readonly Key[] | CellError {
  if (orders.length !== indices.length && orders.length !== 1) throw new Unknowable("unknown");
  const keys: Key[] = [];
  for (const [i, index] of indices.entries()) {
    const order = orders[orders.length === 1 ? 0 : i]!;
    if (index instanceof CellError) return index;
    if (order instanceof CellError) return order;
    const at = Math.trunc(index) - 1;
    if (at < 0 || at >= widthOf(lines) || !isOrder(order)) return VALUE_ERROR;
    keys.push({ values: lines.map((line) => line[at]!), order: Math.trunc(order) });
  }
  return keys;
}

function isOrder(number: number): boolean {
  return Math.abs(Math.trunc(number)) === 1;
}

function keyOf(by: Value, order: Value | undefined, isLying: boolean, place: Standpoint): Key | CellError {
  const rows = wholeOf(by, place);
  if (rows instanceof CellError) return rows;
  const [said, ...more] = numbersIn(order, place);
  if (more.length > 0) throw new Unknowable("unknown");
  if (said instanceof CellError) return said;
  if ((isLying ? rows.length : widthOf(rows)) !== 1 || !isOrder(said!)) return VALUE_ERROR;
  return { values: rows.flat(), order: Math.trunc(said!) };
}

/** Lines that are equal in all keys stay as they were. */
function inOrder(lines: ArrayValue, keys: readonly Key[]): ArrayValue {
  if (lines.length < 2) return lines;
  for (const { values, order } of keys) assertSortable(values, order);
  const places = lines.map((_, i) => i);
  places.sort((one, other) => {
    for (const { values, order } of keys) {
      const found = sortOrder(values[one]!, values[other]!, order);
      if (found !== 0) return found;
    }
    return 0;
  });
  return places.map((at) => lines[at]!);
}

/** @throws Unknowable for errors, and for blanks in descending order: where they come is documented nowhere */
function assertSortable(values: readonly CellValue[], order: number): void {
  const isDoubtful = values.some((value) => value instanceof CellError || (value === null && order < 0));
  if (isDoubtful) throw new Unknowable("unknown");
}

/**
 * Numbers before texts before truth values, and blanks last.
 *
 * @throws Unknowable for texts whose order depends on the language of Excel
 * @source support.microsoft.com "Sort data in a range or table"
 */
function sortOrder(one: CellValue, other: CellValue, order: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "string" && typeof other === "string") return textOrder(one, other) * order;
  return compareValues(one, other) * order;
}
