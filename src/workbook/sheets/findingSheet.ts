import type { IndicatorSystem } from "../../system/schema";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { SHEET } from "../sheetNames";
import { FINDING_COLUMN, TABLE } from "../tableNames";

export const FINDING_TITLES: readonly string[] = Object.values(FINDING_COLUMN);
export const FINDING_HEADER_ROW = 2;

/** What the newest check has to say; the table is made anew at each check. */
export function findingSheet(system: IndicatorSystem): SheetPlan {
  const head = heading(`${system.region}${system.title}校验结果`, "尚未校验", 0, FINDING_TITLES.length);
  const table: Area = { row: FINDING_HEADER_ROW, column: 0, rows: 2, columns: FINDING_TITLES.length };
  return {
    name: SHEET.findings,
    tabColor: "#C55A11",
    blocks: [...head.blocks, { row: FINDING_HEADER_ROW, column: 0, rows: [FINDING_TITLES] }],
    tables: [{ name: TABLE.findings, area: table }],
    merges: head.merges,
    formats: [...head.formats, { area: { ...table, rows: 1 }, format: "head" }],
    columnWidths: [6, 11, 24, 10, 26, 18, 26, 60],
    rowHeights: { ...HEADING_HEIGHTS, [FINDING_HEADER_ROW]: 24 },
    frozenRows: FINDING_HEADER_ROW + 1,
    print: printPlan(system, SHEET.findings, "landscape", FINDING_HEADER_ROW),
  };
}
