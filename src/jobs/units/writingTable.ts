import { known, NOTHING, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { inputsOf, readingRowsMoved } from "../../excel/units/unitRows";
import { problem } from "../../system/problem";
import type { TableContents } from "../../workbook/read/contents";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import { packedRows, type RowBefore } from "../../workbook/units/rowsRecord";
import type { MadeFrom } from "../madeFrom";

/** What stood in the rows that are written. @param table read by its formulas */
export function rowsBefore({ values }: TableContents, rows: readonly WrittenRow[]): string {
  return packedRows(
    rows.map(({ row, unit, cells }): RowBefore => {
      const before = values[row + 1];
      return { row, unit, written: inputsOf(cells), ...(before && { before }) };
    }),
  );
}

/** How many rows a table needs beyond those that it has. */
export function rowsMissing({ values }: Pick<TableContents, "values">, rows: readonly WrittenRow[]): number {
  const last = Math.max(0, ...rows.map(({ row }) => row + 1));
  return Math.max(0, last - (values.length - 1));
}

/** Sends parts one after the other, and leaves the last to the caller. */
export async function sendAllButLast(requests: Requests, parts: readonly Part[]): Promise<Part> {
  for (const part of parts.slice(0, -1)) await requests.send(part);
  return parts.at(-1) ?? NOTHING;
}

/** Where the column of units stands in a table, counted from its first; -1 where it is gone. */
export function keyOf({ values }: TableContents, title: string): number {
  return values[0]!.findIndex((each) => String(each).trim() === title);
}

/**
 * Whether rows or columns stand elsewhere than they were read, as of that point of the request.
 *
 * @param table undefined where it is made
 * @param title of the column of units
 */
export function rowsMoved(
  table: TableContents | undefined,
  title: string,
  rows: readonly WrittenRow[],
): Part<boolean> {
  if (!table) return known(false);
  const written = new Map(rows.map(({ row, unit }) => [row, unit]));
  return readingRowsMoved(table, keyOf(table, title), written);
}

/** How a job that writes rows is overtaken: it begins anew, and gives up where that happens again and again. */
export function overtakenBy(isOvertaken: Part<boolean>, sheet: string): MadeFrom {
  return { isOvertaken, attempts: 3, overtaken: () => problem("units.overtaken", { sheet }) };
}
