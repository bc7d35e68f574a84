import type { IndicatorSystem } from "../../system/schema";
import { titleOf } from "../columns/column";
import { columnIn, widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, NamePlan, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { FINDING_COLUMN, FINDING_NAME, TABLE } from "../tableNames";
import { FINDING_COLUMNS } from "./findingColumns";
import { NOT_CHECKED } from "./findingRows";

export const FINDING_HEADER_ROW = 2;

/** The list of findings of the newest check. */
export function findingSheet(system: IndicatorSystem): SheetPlan {
  const widths = widthsOf(FINDING_COLUMNS);
  const head = heading(sheetTitle(system, "数据校验结果"), NOT_CHECKED, widths);
  const table: Area = { row: FINDING_HEADER_ROW, column: 0, rows: 2, columns: FINDING_COLUMNS.length };
  return {
    name: SHEET.findings,
    tabColor: "#C55A11",
    blocks: [...head.blocks, { row: FINDING_HEADER_ROW, column: 0, rows: [FINDING_COLUMNS.map(titleOf)] }],
    tables: [{ name: TABLE.findings, area: table }],
    merges: head.merges,
    formats: [...head.formats, { area: { ...table, rows: 1 }, format: "head" }],
    columnWidths: widths,
    rowHeights: { ...HEADING_HEIGHTS, [FINDING_HEADER_ROW]: 24 },
    frozenRows: FINDING_HEADER_ROW + 1,
    print: printPlan(system, SHEET.findings, "landscape", FINDING_HEADER_ROW),
  };
}

/** Columns that have a name. */
const NAMED: Readonly<Record<keyof typeof FINDING_NAME, string>> = {
  rows: FINDING_COLUMN.row,
  cells: FINDING_COLUMN.cell,
  messages: FINDING_COLUMN.message,
  departments: FINDING_COLUMN.department,
  states: FINDING_COLUMN.state,
  ids: FINDING_COLUMN.id,
};

/**
 * Names over the rows of the table, by which other sheets find their own cells in it.
 *
 * @param columnOf where the column of a key stands
 */
export function findingNames(
  sheet: string = SHEET.findings,
  row = FINDING_HEADER_ROW + 1,
  columnOf = (key: string): number => columnIn(FINDING_COLUMNS, key),
  rows = 1,
): NamePlan[] {
  return Object.entries(NAMED).map(([what, key]) => ({
    name: FINDING_NAME[what as keyof typeof FINDING_NAME],
    sheet,
    row,
    column: columnOf(key),
    rows,
  }));
}
