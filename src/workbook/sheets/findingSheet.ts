import type { IndicatorSystem } from "../../system/schema";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, NamePlan, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { SHEET } from "../sheetNames";
import { FINDING_COLUMN, FINDING_NAME, TABLE } from "../tableNames";
import { FINDING_TITLES, NOT_CHECKED } from "./findingRows";

export const FINDING_HEADER_ROW = 2;
export const FINDING_WIDTHS = [6, 10, 10, 18, 26, 24, 16, 24, 12, 56, 0, 0, 0, 0, 0];
/** Codes stand in hidden columns behind those that people read. */
const SHOWN = FINDING_TITLES.indexOf(FINDING_COLUMN.id);

/** What the newest check has to say. */
export function findingSheet(system: IndicatorSystem): SheetPlan {
  const head = heading(`${system.region}${system.title}校验结果`, NOT_CHECKED, 0, SHOWN);
  const table: Area = { row: FINDING_HEADER_ROW, column: 0, rows: 2, columns: FINDING_TITLES.length };
  return {
    name: SHEET.findings,
    tabColor: "#C55A11",
    blocks: [...head.blocks, { row: FINDING_HEADER_ROW, column: 0, rows: [FINDING_TITLES] }],
    tables: [{ name: TABLE.findings, area: table }],
    merges: head.merges,
    formats: [...head.formats, { area: { ...table, rows: 1 }, format: "head" }],
    columnWidths: FINDING_WIDTHS,
    rowHeights: { ...HEADING_HEIGHTS, [FINDING_HEADER_ROW]: 24 },
    frozenRows: FINDING_HEADER_ROW + 1,
    print: printPlan(system, SHEET.findings, "landscape", FINDING_HEADER_ROW),
  };
}

/**
 * Names over the rows of the table, by which other sheets find their own cells in it.
 *
 * @param columnOf where the column of a title stands
 */
export function findingNames(
  sheet: string = SHEET.findings,
  row = FINDING_HEADER_ROW + 1,
  columnOf = (title: string): number => FINDING_TITLES.indexOf(title),
  rows = 1,
): NamePlan[] {
  const titles = { rows: FINDING_COLUMN.row, cells: FINDING_COLUMN.cell, messages: FINDING_COLUMN.message };
  return Object.entries(titles).map(([what, title]) => ({
    name: FINDING_NAME[what as keyof typeof FINDING_NAME],
    sheet,
    row,
    column: columnOf(title),
    rows,
  }));
}
