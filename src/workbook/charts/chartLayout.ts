import { heightOfLines } from "../plan/rowHeight";
import type { Area } from "../plan/plan";
import { type ChartBlock, type ChartId } from "./chart";
import { rowsOf } from "./blockCells";

/** In characters: hidden keys, names, five columns of numbers, a gap, the room of the charts, and one for their edge in print. */
export const WIDTHS = [0, 40, 10, 10, 10, 10, 10, 2, 13, 13, 13, 13, 13, 1] as const;
/** Columns over which a line above the numbers goes. */
export const LINE_COLUMNS = 6;
const CHART = { column: 8, columns: 5 } as const;

/** Heights in points: so that a page across holds the indicators of a county beside their chart. */
export const HEIGHT = { caption: 24, line: heightOfLines(2), titles: heightOfLines(2), row: 16.5 } as const;
/** Rows that a chart needs at least, and at most: what is higher would be cut by the end of a page. */
const LEAST_ROWS = 18;
const MOST_ROWS = 24;
/** Titles of the sheet. */
const FIRST_ROW = 2;

/** Where the parts of a chart stand on a new sheet; rows are counted from 0. */
export interface Section {
  readonly id: ChartId;
  /** of the caption; the line and the titles of the table follow */
  readonly row: number;
  /** from the caption to the free row below */
  readonly rows: number;
  /** of the titles of the table */
  readonly header: number;
}

/** Caption and line, above the titles of the table. */
const ABOVE = 2;

export function sectionsOf(blocks: readonly ChartBlock[]): Section[] {
  let row = FIRST_ROW;
  return blocks.map((block) => {
    const rows = ABOVE + 1 + Math.max(rowsOf(block), LEAST_ROWS) + 1;
    const section = { id: block.id, row, rows, header: row + ABOVE };
    row += rows;
    return section;
  });
}

/** The rows of a section whose table has its titles in a row: those that are shown or hidden with it. */
export function rowsAround(
  block: ChartBlock,
  header: number,
): { readonly row: number; readonly rows: number } {
  const rows = ABOVE + 1 + Math.max(rowsOf(block), LEAST_ROWS) + 1;
  return { row: header - ABOVE, rows };
}

/** The cells that a new chart covers: beside its numbers, over none of them. */
export function chartArea(block: ChartBlock, header: number): Area {
  const rows = Math.min(Math.max(rowsOf(block), LEAST_ROWS), MOST_ROWS);
  // from the line above the numbers on, so that the caption stands free
  return { ...CHART, row: header - 1, rows: rows + 2 };
}
