import type { IndicatorSystem } from "../../system/schema";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { SHEET } from "../sheetNames";
import { detailColumns, HISTORY_COLUMN, historyTitles, topGroups } from "./historyColumns";

const HEADER_ROW = 2;
/** Rows that look like a table before anything stands in them. */
const DRESSED_ROWS = 30;
const WIDTHS: Readonly<Record<string, number>> = {
  [HISTORY_COLUMN.time]: 20,
  [HISTORY_COLUMN.period]: 10,
  [HISTORY_COLUMN.veto]: 30,
  [HISTORY_COLUMN.mandatory]: 15,
  [HISTORY_COLUMN.advisory]: 15,
  [HISTORY_COLUMN.stamp]: 27,
};

/** One line for each run that has written scores. */
export function historySheet(system: IndicatorSystem): SheetPlan {
  const titles = historyTitles(system);
  const shown = titles.length - detailColumns(system);
  const head = heading(
    `${system.region}${system.title}历次得分`,
    "每次计分记一行；撤销计分时一并撤销",
    0,
    shown,
  );
  const body = { row: HEADER_ROW + 1, column: 0, rows: DRESSED_ROWS, columns: shown };
  const column = (title: string): number => titles.indexOf(title);
  return {
    name: SHEET.history,
    tabColor: "#7F7F7F",
    blocks: [...head.blocks, { row: HEADER_ROW, column: 0, rows: [titles] }],
    tables: [],
    merges: head.merges,
    formats: [
      ...head.formats,
      { area: { ...body, row: HEADER_ROW, rows: 1 }, format: "head" },
      { area: body, format: "cell" },
      { area: { ...body, columns: 3 }, format: "center" },
      { area: { ...body, column: 3, columns: topGroups(system).length + 1 }, format: "twoDecimals" },
      { area: { ...body, column: column(HISTORY_COLUMN.mandatory), columns: 4 }, format: "center" },
    ],
    columnWidths: titles.map((title, i) => (i >= shown ? 0 : (WIDTHS[title] ?? 12))),
    rowHeights: { ...HEADING_HEIGHTS, [HEADER_ROW]: 24 },
    frozenRows: HEADER_ROW + 1,
    print: printPlan(system, SHEET.history, "landscape", HEADER_ROW),
  };
}
