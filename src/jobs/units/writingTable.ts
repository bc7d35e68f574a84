import { allWritten, known, NOTHING, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { deletionOf } from "../../excel/sheets/deletion";
import { readingRowsMoved, rowsAsBefore } from "../../excel/units/unitRows";
import { problem, Problem } from "../../system/problem";
import type { TableContents } from "../../workbook/read/contents";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import { packedRows, type RowBefore, type RowsRecord } from "../../workbook/units/rowsRecord";
import type { Settled } from "../job";
import type { MadeFrom } from "../madeFrom";

/** What stood in the rows that are written. @param table read by its formulas */
export function rowsBefore(table: TableContents, rows: readonly WrittenRow[]): string {
  return packedRows(
    rows.map(({ row, unit }): RowBefore => {
      const cells = table.values[row + 1];
      return cells ? { unit, cells } : { unit };
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

/** Puts rows back as they were before a job, or takes a sheet away that it has made. */
export async function settleRows(requests: Requests, record: RowsRecord, title: string): Promise<Settled> {
  if (record.made !== undefined)
    return { became: "taken back", last: await deletionOf(requests, [record.made]) };
  try {
    await requests.send(await rowsAsBefore(requests, record, title));
    return { became: "taken back", last: allWritten([]) };
  } catch (error) {
    // a Problem says that Excel did not keep formulas; other errors, that it refused to write
    if (error instanceof Problem) throw error;
    return { became: "waiting" };
  }
}

/**
 * What rows are written by: where they stand, as of that point of the request.
 *
 * @param table read by its formulas; undefined where it is made
 * @param title of the column of units
 */
export function madeFromRows(
  table: TableContents | undefined,
  title: string,
  rows: readonly WrittenRow[],
): MadeFrom {
  const key = table ? table.values[0]!.findIndex((each) => String(each).trim() === title) : -1;
  const written = new Map(rows.map(({ row, unit }) => [row, unit]));
  return {
    isOvertaken: table && key >= 0 ? readingRowsMoved(table, key, written) : known(false),
    attempts: 3,
    overtaken: () => problem("units.overtaken", { sheet: table?.sheet ?? "" }),
  };
}
