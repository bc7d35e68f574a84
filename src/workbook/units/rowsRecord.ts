import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Begun } from "../journal/begun";

/** What a job writes into a row, and what stood there before: cells in the order of the record's titles. */
export interface RowBefore {
  readonly unit: string;
  /** as they are assigned; null leaves a cell as it is */
  readonly written: readonly unknown[];
  /** formulas, or values; undefined for a row that was not there */
  readonly before?: readonly unknown[];
  /** where it stood, counted from 0 below the titles */
  readonly row: number;
}

/** How rows of a table were before a job. Rows are found again by their units, and columns by their titles. */
export interface RowsRecord extends Begun {
  readonly table: string;
  /** the sheet, where it had to be made; then nothing else is known of before */
  readonly made?: string | undefined;
  /** how many rows the table had, without that of the titles */
  readonly rows: number;
  readonly titles: readonly string[];
  /** `RowBefore` of every row, packed */
  readonly before: string;
}

/** Thousands of rows repeat themselves: packed they take a tenth. */
export function packedRows(rows: readonly RowBefore[]): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(rows))), true));
}

export function unpackedRows(packed: string): RowBefore[] {
  return packed === ""
    ? []
    : (JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as RowBefore[]);
}
