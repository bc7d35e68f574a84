import type { IndicatorSystem } from "../../system/schema";
import { runsIn } from "../columns/areas";
import { titleOf } from "../columns/column";
import { widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { historyColumns } from "./historyColumns";

const HEADER_ROW = 2;
/** The first line looks like a table before anything stands in it; those below it take its look when they come. */
const DRESSED_ROWS = 1;

/** One line for each run that has written scores. */
export function historySheet(system: IndicatorSystem): SheetPlan {
  const columns = historyColumns(system);
  const widths = widthsOf(columns);
  const head = heading(sheetTitle(system, "历次得分"), "每次计分记一行；撤销计分时一并撤销", widths);
  const shown = widths.map((width, column) => (width > 0 ? column : -1)).filter((column) => column >= 0);
  const body: Area = { row: HEADER_ROW + 1, column: 0, rows: DRESSED_ROWS, columns: Math.max(...shown) + 1 };
  const own = runsIn(columns.map(({ format }) => format));
  return {
    name: SHEET.history,
    tabColor: "#7F7F7F",
    blocks: [...head.blocks, { row: HEADER_ROW, column: 0, rows: [columns.map(titleOf)] }],
    tables: [],
    merges: head.merges,
    formats: [
      ...head.formats,
      { area: { ...body, row: HEADER_ROW, rows: 1 }, format: "head" },
      { area: body, format: "cell" },
      ...own.map(({ common: format, ...place }) => ({ area: { ...body, ...place }, format })),
    ],
    columnWidths: widths,
    rowHeights: { ...HEADING_HEIGHTS, [HEADER_ROW]: 24 },
    frozenRows: HEADER_ROW + 1,
    print: printPlan(system, SHEET.history, "landscape", HEADER_ROW),
  };
}
