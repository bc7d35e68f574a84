import type { TableContents } from "../read/contents";
import { type RowBefore, type RowsRecord, unpackedRows } from "./rowsRecord";

/** What of a table is put back, and where it ends then. */
export interface RowsBack {
  /** rows below the titles, with cells in the order of the table; undefined leaves a cell as it is */
  readonly rows: readonly { readonly row: number; readonly cells: readonly unknown[] }[];
  /** how many rows the table has then */
  readonly left: number;
}

/**
 * What a job has written into a table and still stands as it did, wherever users have moved rows and columns since; what
 * somebody has typed since stays.
 *
 * @param table read by its formulas
 * @param title of the column of units
 * @returns undefined where that column is gone, so that no row can be told from another
 */
export function rowsBack(table: TableContents, record: RowsRecord, title: string): RowsBack | undefined {
  const titles = table.values[0]!.map((each) => String(each).trim());
  const key = titles.indexOf(title);
  if (key < 0) return undefined;
  const columns = record.titles.map((each) => titles.indexOf(each));
  const known = new Map(unpackedRows(record.before).map((row) => [row.unit, row]));
  const named = table.values.slice(1).map((cells) => String(cells[key] ?? "").trim());
  const rows = named.flatMap((unit, row) => {
    const found = known.get(unit);
    return found ? [{ row, cells: cellsBack(table, row, found, columns) }] : [];
  });
  const isGone = (row: number): boolean => isAdded(table, row, rows, named, known);
  let left = table.values.length - 1;
  while (left > record.rows && isGone(left - 1)) left -= 1;
  return { rows, left };
}

function cellsBack(
  { values }: TableContents,
  row: number,
  found: RowBefore,
  columns: readonly number[],
): unknown[] {
  const cells = values[row + 1]!;
  const back: unknown[] = cells.map(() => undefined);
  found.written.forEach((written, i) => {
    const column = columns[i]!;
    if (written === null || column < 0 || !same(cells[column], written)) return;
    const before = found.before?.[i] ?? "";
    // a formula reads what stands beside it, and would read something else here
    const isFormula = typeof before === "string" && before.startsWith("=");
    if (!isFormula || (row === found.row && column === i)) back[column] = before;
  });
  return back;
}

/** Whether a row that the job has added has nothing in it once everything is put back. */
function isAdded(
  { values }: TableContents,
  row: number,
  rows: RowsBack["rows"],
  named: readonly string[],
  known: ReadonlyMap<string, RowBefore>,
): boolean {
  const isOurs = named[row] === "" || known.get(named[row]!)?.before === undefined;
  const back = rows.find((each) => each.row === row)?.cells ?? [];
  return isOurs && values[row + 1]!.every((cell, column) => (back[column] ?? cell) === "");
}

/** An apostrophe in front of a text is not read back. */
function same(found: unknown, written: unknown): boolean {
  return found === (typeof written === "string" ? written.replace(/^'/, "") : written);
}
