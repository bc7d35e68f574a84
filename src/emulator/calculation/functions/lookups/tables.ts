import { CellError, type CellValue } from "../../../model/cell";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, REF_ERROR, VALUE_ERROR } from "../../values/values";
import { turned } from "../mathematics/matrices";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { exactly, lastDownTo, lastUpTo } from "./positions";

const MISSING = new CellError("#N/A");

/**
 * Functions that look a value up in a list or a table.
 *
 * @source support.microsoft.com "MATCH function", "VLOOKUP function", "HLOOKUP function", "LOOKUP function": exact
 * ones take wildcards in a text; the others take the last that is not above, of the same kind
 */
export const TABLES: SheetFunctions = {
  MATCH: takes(["value", "rows", "number?"], (wanted, rows, type = 1) => {
    if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new Unknowable("unknown");
    const list = rows.length === 1 ? rows[0]! : rows.map((row) => row[0] ?? null);
    const place =
      type === 0 ? exactly(wanted, list) : type > 0 ? lastUpTo(wanted, list) : lastDownTo(wanted, list);
    return place < 0 ? MISSING : place + 1;
  }),
  VLOOKUP: along((table) => table),
  HLOOKUP: along(turned),
  LOOKUP: takes(["value", "rows", "rows?"], lookUp, [1, 2]),
};

/** The value in a column, from 1, of the row whose first cell matches. */
function along(asRows: (table: ArrayValue) => ArrayValue): SheetFunction {
  return takes(["value", "rows", "number", "truth?"], (wanted, table, at, isNearest = true) => {
    const lines = asRows(table);
    const column = Math.trunc(at);
    if (column < 1) return VALUE_ERROR;
    if (column > (lines[0]?.length ?? 0)) return REF_ERROR;
    const first = lines.map((row) => row[0] ?? null);
    const found = isNearest ? lastUpTo(wanted, first) : exactly(wanted, first);
    return found < 0 ? MISSING : lines[found]![column - 1]!;
  });
}

/** LOOKUP: the result at the position found in a list; without results, from the last column (or row) of a table. */
function lookUp(wanted: CellValue, table: ArrayValue, results: ArrayValue | undefined): CellValue {
  const isLying = (table[0]?.length ?? 0) > table.length;
  const lines = isLying ? turned(table) : table;
  const place = lastUpTo(
    wanted,
    lines.map((row) => row[0] ?? null),
  );
  if (place < 0) return MISSING;
  const found = results === undefined ? lines[place]!.at(-1) : results.flat()[place];
  return found === undefined ? MISSING : found;
}
