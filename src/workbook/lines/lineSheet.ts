import type { IndicatorSystem } from "../../system/schema";
import { runsIn } from "../columns/areas";
import { type Column, titleOf } from "../columns/column";
import { widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";

const HEADER_ROW = 2;
/** The first line looks like a table before anything stands in it; those below it take its look when they come. */
const DRESSED_ROWS = 1;

/**
 * A sheet that grows by a line at a time, below those that are there: no table, so that a line can be taken back.
 *
 * @param about says below the title what a line is
 * @param title what the sheet is called in its title
 */
export function lineSheet(
  system: IndicatorSystem,
  name: string,
  about: string,
  columns: readonly Column<never>[],
  title = name,
): SheetPlan {
  const widths = widthsOf(columns);
  const head = heading(sheetTitle(system, title), about, widths);
  const shown = widths.map((width, column) => (width > 0 ? column : -1)).filter((column) => column >= 0);
  const body: Area = { row: HEADER_ROW + 1, column: 0, rows: DRESSED_ROWS, columns: Math.max(...shown) + 1 };
  const own = runsIn(columns.map(({ format }) => format));
  return {
    name,
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
    print: printPlan(system, name, "landscape", HEADER_ROW),
  };
}
