import { cellAddress } from "../plan/address";
import type { Area, Content, SheetPlan } from "../plan/plan";
import type { ChartBlock } from "./chart";

/** Title of the hidden column by which rows are known. */
export const KEY_TITLE = "代码";

/** A table has one row at least, also where there is nothing to be said yet. */
export function rowsOf({ rows }: ChartBlock): number {
  return Math.max(1, rows.length);
}

/** The cells of a table, its titles first, from a row and a column of the sheet on. */
export function cellsOf(block: ChartBlock, row: number, column: number): Content[][] {
  const blank = ["", ...block.titles].map(() => null);
  const body = block.rows.map(({ key, cells }, i): Content[] => [
    key,
    ...cells(`$${cellAddress(row + 1 + i, column)}`),
  ]);
  return [[KEY_TITLE, ...block.titles], ...(body.length > 0 ? body : [blank])];
}

/** The area of a table that begins in a cell. */
export function areaOf(block: ChartBlock, row: number, column: number): Area {
  return { row, column, rows: rowsOf(block) + 1, columns: block.titles.length + 1 };
}

/**
 * What a chart is drawn of: the titles too, but not the keys.
 *
 * @param rows of the table down to the last that is ours
 */
export function drawnArea(block: ChartBlock, row: number, column: number, rows = rowsOf(block)): Area {
  return { row, column: column + 1, rows: rows + 1, columns: block.drawn };
}

/** How a table looks that begins in a cell. */
export function looksOf(
  block: ChartBlock,
  row: number,
  column: number,
  area = areaOf(block, row, column),
): SheetPlan["formats"] {
  const body = { ...area, row: row + 1, rows: area.rows - 1, columns: 1 };
  return [
    { area, format: "cell" },
    { area: { ...area, rows: 1 }, format: "headOfCells" },
    ...block.format.map((format, i) => ({ area: { ...body, column: column + 2 + i }, format })),
  ];
}
