import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Begun } from "../journal/begun";

/** What stood in a row before it was written: formulas, or values; undefined for a row that was not there. */
export interface RowBefore {
  readonly unit: string;
  readonly cells?: readonly unknown[];
}

/** How rows of a table were before a job: rows are found again by their units. */
export interface RowsRecord extends Begun {
  readonly table: string;
  /** the sheet, where it had to be made; then nothing else is known of before */
  readonly made?: string | undefined;
  /** how many rows the table had, without that of the titles */
  readonly rows: number;
  /** `RowBefore` of every row, packed */
  readonly before: string;
  /** what the line below the title said, and where it stands */
  readonly line?: { readonly cell: string; readonly before: string } | undefined;
}

/** Thousands of rows repeat themselves: packed they take a tenth. */
export function packedRows(rows: readonly RowBefore[]): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(rows))), true));
}

export function unpackedRows(packed: string): RowBefore[] {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as RowBefore[];
}
