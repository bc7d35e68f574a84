import type { IndicatorSystem } from "../../system/schema";
import { type Column, titleOf } from "../columns/column";
import { type ColumnTable, tableArea, tableBlock, tableFormats, widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { rowHeight } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";

/** The row of the titles, counted from 0: below the title of the sheet and the line below that. */
export const HEADER_ROW = 2;

/** A sheet that has a title, a line that says what it is, and one table. */
export interface TableSheet<Row> {
  readonly sheet: string;
  readonly table: string;
  readonly tabColor: string;
  /** what the sheet is titled; default: its name */
  readonly title?: string;
  /** below the title */
  readonly line: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** of each row, in points */
  readonly heights: readonly number[];
  /** the title goes over so many columns; default: all */
  readonly titleColumns?: number;
}

export function tableSheet<Row>(
  system: IndicatorSystem,
  { sheet, table: name, tabColor, title, line, columns, rows, heights, titleColumns }: TableSheet<Row>,
): SheetPlan {
  const table: ColumnTable<Row> = { columns, rows, header: HEADER_ROW };
  const widths = widthsOf(columns);
  const head = heading(sheetTitle(system, title ?? sheet), line, widths.slice(0, titleColumns));
  return {
    name: sheet,
    tabColor,
    blocks: [...head.blocks, tableBlock(table)],
    tables: [{ name, area: tableArea(table) }],
    merges: head.merges,
    formats: [...head.formats, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [HEADER_ROW]: rowHeight(columns.map(titleOf), widths),
      ...Object.fromEntries(heights.map((height, i) => [HEADER_ROW + 1 + i, height])),
    },
    frozenRows: HEADER_ROW + 1,
  };
}
