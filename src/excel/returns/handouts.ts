import { areaAddress } from "../../workbook/plan/address";
import {
  handedTo,
  type Handout,
  HANDOUT_KEYS,
  handoutCells,
  handoutIn,
  type HandoutRow,
  handoutRows,
} from "../../workbook/returns/handout";
import { SHEET } from "../../workbook/sheetNames";
import { assignable } from "../cells/content";
import { inOrder, Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/** What the hidden sheet of a workbook says of its handouts. */
export interface FoundHandouts {
  readonly isThere: boolean;
  readonly rows: readonly HandoutRow[];
  /** columns that may hold something */
  readonly width: number;
}

/** Reads whose handouts a workbook keeps, and none of what was handed out. */
export const READING_HANDOUT_ROWS = new Part<FoundHandouts>(({ workbook: { worksheets } }) => {
  const sheet = worksheets.getItemOrNullObject(SHEET.handouts);
  const used = sheet.getUsedRangeOrNullObject(true).load("columnCount");
  const area = { row: 0, column: 0, rows: MOST_ROWS, columns: HANDOUT_KEYS };
  const keys = used.getIntersectionOrNullObject(areaAddress(area)).load("values");
  return () => ({
    isThere: !sheet.isNullObject,
    rows: keys.isNullObject ? [] : handoutRows(keys.values),
    width: used.isNullObject ? 0 : used.columnCount,
  });
});

/** More departments than any system has. */
const MOST_ROWS = 10_000;

/** Reads what was handed out, by the rows of the hidden sheet, by department; one that is damaged is left out. */
export async function readHandouts(
  requests: Requests,
  { width }: FoundHandouts,
  rows: readonly HandoutRow[],
): Promise<Map<string, Handout>> {
  if (rows.length === 0) return new Map();
  const found = await requests.send(inOrder(rows.map(({ row }) => readingHandout(row, width))));
  return new Map(found.flatMap((handout) => (handout ? [[handout.department, handout] as const] : [])));
}

function readingHandout(row: number, columns: number): Part<Handout | undefined> {
  return new Part(({ workbook }) => {
    const area = { row, column: 0, rows: 1, columns };
    const range = workbook.worksheets.getItem(SHEET.handouts).getRange(areaAddress(area)).load("values");
    return () => handoutIn(range.values[0]!);
  });
}

/**
 * Reads what the file of one department says of itself, in whatever order its cells stand; undefined where that is lost,
 * and in a workbook that keeps the handouts of several.
 */
export const READING_OWN_HANDOUT = new Part<Handout | undefined>(({ workbook: { worksheets } }) => {
  const sheet = worksheets.getItemOrNullObject(SHEET.handouts);
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  return () => {
    const cells = used.isNullObject ? [] : used.values.flat();
    return cells.some((cell) => handedTo(cell) !== undefined) ? handoutIn(cells) : undefined;
  };
});

/** Writes handouts into rows of the hidden sheet; what else stands in them goes away. */
export function writingHandouts(
  handouts: readonly { readonly row: number; readonly handout: Handout }[],
  width: number,
): Part {
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET.handouts);
    for (const { row, handout } of handouts) {
      const cells = handoutCells(handout);
      const columns = Math.max(width, cells.length);
      const values = Array.from({ length: columns }, (_, i) => assignable(cells[i] ?? null));
      sheet.getRange(areaAddress({ row, column: 0, rows: 1, columns })).values = [values];
    }
  });
}

/** Empties rows of the hidden sheet, where it is there. */
export function clearingHandouts(rows: readonly number[]): Part {
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(SHEET.handouts);
    for (const row of rows)
      sheet
        .getRange(areaAddress({ row, column: 0, rows: 1, columns: 1 }))
        .getEntireRow()
        .clear("Contents");
  });
}
