import { CellError, type CellValue } from "../../model/cell";
import { type Argument, cells, numbersFrom, rows, single } from "../values/argument";
import { compareValues } from "../values/operators";
import { type ArrayValue, REF_ERROR, toBoolean, toNumber, VALUE_ERROR } from "../values/values";
import { hasWildcards, wildcards } from "./wildcards";

const MISSING = new CellError("#N/A");

/**
 * Functions that look a value up in a list or a table.
 *
 * @source support.microsoft.com "MATCH function", "VLOOKUP function", "HLOOKUP function", "LOOKUP function": exact
 * ones take wildcards in a text; the others take the last that is not above, of the same kind
 */
export const LOOKUPS: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  MATCH: ([wanted, list = null, type = 1]) => match(single(wanted), cells(list), single(type)),
  VLOOKUP: ([wanted, table = null, at, nearest = true]) => along(wanted, rows(table), at, nearest),
  HLOOKUP: ([wanted, table = null, at, nearest = true]) => along(wanted, turned(rows(table)), at, nearest),
  LOOKUP: ([wanted, list = null, results]) => lookUp(single(wanted), list, results),
};

function match(wanted: CellValue, list: readonly CellValue[], type: CellValue): CellValue {
  if (wanted instanceof CellError) return wanted;
  const order = toNumber(type);
  if (order instanceof CellError) return order;
  const place = order === 0 ? exactly(wanted, list) : lastBefore(wanted, list, Math.sign(order));
  return place < 0 ? MISSING : place + 1;
}

function exactly(wanted: CellValue, list: readonly CellValue[]): number {
  if (typeof wanted === "string" && hasWildcards(wanted)) {
    const pattern = wildcards(wanted);
    return list.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  const value = wanted ?? 0;
  return list.findIndex(
    (cell) =>
      cell !== null &&
      typeof cell === typeof value &&
      !(cell instanceof CellError) &&
      compareValues(cell, value) === 0,
  );
}

/**
 * Index of the last value not beyond `wanted` in a list sorted ascending (`order` 1) or descending (-1); -1 for none.
 * Values of other types are skipped.
 */
function lastBefore(wanted: CellValue, list: readonly CellValue[], order: number): number {
  const value = wanted ?? 0;
  let place = -1;
  for (const [i, cell] of list.entries()) {
    if (typeof cell !== typeof value || cell === null || cell instanceof CellError) continue;
    if (compareValues(cell, value) * order > 0) break;
    place = i;
  }
  return place;
}

/** VLOOKUP over rows: the value in column `at`, from 1, of the row whose first cell matches. */
function along(
  wanted: Argument | undefined,
  table: ArrayValue,
  at: Argument | undefined,
  nearest: Argument,
): CellValue {
  const value = single(wanted);
  if (value instanceof CellError) return value;
  const column = numbersFrom([at]);
  if (column instanceof CellError) return column;
  const isNearest = toBoolean(single(nearest));
  if (isNearest instanceof CellError) return isNearest;
  const place = Math.trunc(column[0]!);
  if (place < 1) return VALUE_ERROR;
  if (place > (table[0]?.length ?? 0)) return REF_ERROR;
  const first = table.map((row) => row[0] ?? null);
  const found = isNearest ? lastBefore(value, first, 1) : exactly(value, first);
  return found < 0 ? MISSING : table[found]![place - 1]!;
}

/** LOOKUP: the result at the position found in a list; without results, from the last column (or row) of a table. */
function lookUp(wanted: CellValue, list: Argument, results: Argument | undefined): CellValue {
  if (wanted instanceof CellError) return wanted;
  const table = rows(list);
  const isLying = (table[0]?.length ?? 0) > table.length;
  const lines = isLying ? turned(table) : table;
  const place = lastBefore(
    wanted,
    lines.map((row) => row[0] ?? null),
    1,
  );
  if (place < 0) return MISSING;
  const found = results === undefined ? lines[place]!.at(-1) : cells(results)[place];
  return found === undefined ? MISSING : found;
}

function turned(table: ArrayValue): ArrayValue {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
}
