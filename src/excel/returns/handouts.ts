import { passing, rangeOn } from "../request/passing";
import { areaAddress } from "../../workbook/plan/address";
import { handedTo, type Handout, handoutIn } from "../../workbook/returns/handout";
import { isSameRow, KEY_COLUMNS, keptCells, type KeptRow, keptRows } from "../../workbook/returns/keptRows";
import { SHEET } from "../../workbook/sheetNames";
import { assignable } from "../cells/content";
import { inHalves } from "../request/inHalves";
import { NOTHING, Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/** What the hidden sheet of a workbook says of handouts, and of what was merged. */
export interface FoundHandouts {
  readonly isThere: boolean;
  readonly rows: readonly KeptRow[];
  /** columns that may hold something */
  readonly width: number;
}

/** Reads whose rows a workbook keeps, and none of what stands in them. */
export const READING_HANDOUT_ROWS = new Part<FoundHandouts>(({ workbook: { worksheets } }) => {
  const sheet = worksheets.getItemOrNullObject(SHEET.handouts);
  const used = passing(sheet.getUsedRangeOrNullObject(true)).load("columnCount");
  const area = { row: 0, column: 0, rows: MOST_ROWS, columns: KEY_COLUMNS };
  const keys = passing(used.getIntersectionOrNullObject(areaAddress(area))).load("values");
  return () => ({
    isThere: !sheet.isNullObject,
    rows: keys.isNullObject ? [] : keptRows(keys.values),
    width: used.isNullObject ? 0 : used.columnCount,
  });
});

/** More departments than any system has. */
const MOST_ROWS = 10_000;

/** Reads what rows of the hidden sheet keep, by department; one that is damaged is left out. */
export async function readKept<Kept extends { readonly department: string }>(
  requests: Requests,
  { width }: FoundHandouts,
  rows: readonly KeptRow[],
  keptIn: (cells: readonly unknown[]) => Kept | undefined,
): Promise<Map<string, Kept>> {
  if (rows.length === 0) return new Map();
  const found = await inHalves(
    requests,
    rows.map(({ row }) => readingRow(row, width)),
  );
  const kept = found.map(keptIn).filter((each) => each !== undefined);
  return new Map(kept.map((each) => [each.department, each]));
}

function readingRow(row: number, columns: number): Part<readonly unknown[]> {
  return new Part(({ workbook }) => {
    const area = { row, column: 0, rows: 1, columns };
    const range = rangeOn(workbook.worksheets.getItem(SHEET.handouts), area).load("values");
    return () => range.values[0]!;
  });
}

/**
 * Reads what the file of one department says of itself, in whatever order its cells stand; undefined where that is lost,
 * and in a workbook that keeps the handouts of several.
 */
export const READING_OWN_HANDOUT = new Part<Handout | undefined>(({ workbook: { worksheets } }) => {
  const sheet = worksheets.getItemOrNullObject(SHEET.handouts);
  const used = passing(sheet.getUsedRangeOrNullObject(true)).load("values");
  return () => {
    const cells = used.isNullObject ? [] : used.values.flat();
    return cells.some((cell) => handedTo(cell) !== undefined) ? handoutIn(cells) : undefined;
  };
});

/** Something that the hidden sheet is to keep, and in which row. */
export interface Keeping {
  readonly row: KeptRow;
  readonly kept: object;
}

/** Bytes of a request that writes it, about. */
export function bytesOfKept({ row, kept }: Keeping): number {
  return JSON.stringify(keptCells(row, kept)).length * 2 + 300;
}

/** Writes into rows of the hidden sheet; what else stands in them goes away. */
export function writingKept(all: readonly Keeping[], width: number): Part {
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET.handouts);
    for (const { row: key, kept } of all) {
      const { row } = key;
      const cells = keptCells(key, kept);
      const columns = Math.max(width, cells.length);
      const values = Array.from({ length: columns }, (_, i) => assignable(cells[i] ?? null));
      rangeOn(sheet, { row, column: 0, rows: 1, columns }).values = [values];
    }
  });
}

/**
 * Empties rows of the hidden sheet that still keep what a job has put there; what another job has put into one of them since
 * stays.
 */
export async function clearingKept(requests: Requests, kept: readonly KeptRow[]): Promise<Part> {
  if (kept.length === 0) return NOTHING;
  const { rows } = await requests.send(READING_HANDOUT_ROWS);
  const own = kept.filter((one) => rows.some((other) => other.row === one.row && isSameRow(one, other)));
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(SHEET.handouts);
    for (const { row } of own)
      passing(rangeOn(sheet, { row, column: 0, rows: 1, columns: 1 }).getEntireRow()).clear("Contents");
  });
}
