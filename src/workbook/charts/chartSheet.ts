import { inWords } from "../../i18n/words";
import type { IndicatorSystem } from "../../system/schema";
import { bareSheet } from "../plan/bareSheet";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { cellAddress } from "../plan/address";
import { areaOf, cellsOf, looksOf } from "./blockCells";
import { captionOf, type ChartBlock, CHARTS, tableOf, titleOf } from "./chart";
import { HEIGHT, LINE_COLUMNS, sectionsOf, WIDTHS } from "./chartLayout";

/** What the line below the title begins with. */
export const SHEET_LINE_BEGINS = "制作日期：";

/** The line below the title: of which day the sheet is, and which charts are left out, and why. */
export function sheetLine(today: string, blocks: readonly ChartBlock[]): string {
  const lacking = blocks.flatMap(({ id, lacking: why }) =>
    why ? [`${titleOf(id)}（${inWords("zh", why)}）`] : [],
  );
  const about = `${SHEET_LINE_BEGINS}${today}。图随旁边的表变动，样式可以自行调整，更新时保留。`;
  return lacking.length === 0 ? about : `${about}没有数据、暂不出图的：${lacking.join("；")}。`;
}

/** 图表 as it is first made: the numbers of every chart; rows of those that have nothing to show are hidden. */
export function chartSheet(system: IndicatorSystem, blocks: readonly ChartBlock[], today: string): SheetPlan {
  const sections = sectionsOf(blocks);
  const line = sheetLine(today, blocks);
  const head = heading(sheetTitle(system, SHEET.charts), line, WIDTHS);
  const placed = blocks.map((block, i) => ({ block, ...sections[i]! }));
  const last = placed.at(-1)!;
  const merges = placed.map(({ row }) => ({ row: row + 1, column: 1, rows: 1, columns: LINE_COLUMNS }));
  return {
    name: SHEET.charts,
    tabColor: "#7030A0",
    blocks: [
      ...head.blocks,
      ...placed.flatMap(({ block, row, header }) => [
        { row, column: 1, rows: [[captionOf(block.id)], [block.line]] },
        { row: header, column: 0, rows: cellsOf(block, header, 0) },
      ]),
    ],
    tables: placed.map(({ block, header }) => ({
      name: tableOf(block.id),
      area: areaOf(block, header, 0),
    })),
    merges: [...head.merges, ...merges],
    formats: [
      ...head.formats,
      ...placed.flatMap(({ block, row, header }, i) => [
        { area: { row, column: 1, rows: 1, columns: 1 }, format: "caption" as const },
        { area: merges[i]!, format: "prose" as const },
        ...looksOf(block, header, 0),
      ]),
    ],
    // what is not known is drawn of nothing, and is not to be read either
    highlights: placed.map(({ block, header }) => ({
      area: { row: header + 1, column: 2, rows: areaOf(block, header, 0).rows - 1, columns: LINE_COLUMNS },
      when: `=ISERROR(${cellAddress(header + 1, 2)})`,
      color: "#FFFFFF",
    })),
    columnWidths: WIDTHS,
    rowHeights: {
      ...HEADING_HEIGHTS,
      1: rowHeight([line], [pageWidth()]),
      ...Object.assign({}, ...placed.map(heightsOf)),
    },
    hiddenRows: placed.filter(({ block }) => block.lacking).map(({ row, rows }) => ({ row, rows })),
    print: {
      ...printPlan(system, SHEET.charts, "landscape"),
      margins: NARROW_MARGINS,
      area: { row: 0, column: 0, rows: last.row + last.rows, columns: WIDTHS.length },
      // a page of its own for each but the first that is printed
      breaks: placed
        .filter(({ row }) => row > (placed.find(({ block }) => !block.lacking)?.row ?? 0))
        .map(({ row }) => row),
    },
  };
}

/** All columns together, in characters. */
function pageWidth(): number {
  return WIDTHS.reduce((sum: number, width) => sum + width, 0);
}

function heightsOf({ row, rows }: { readonly row: number; readonly rows: number }): Record<number, number> {
  const body = Array.from({ length: rows - 3 }, (_, i) => [row + 3 + i, HEIGHT.row]);
  return {
    ...{ [row]: HEIGHT.caption, [row + 1]: HEIGHT.line, [row + 2]: HEIGHT.titles },
    ...Object.fromEntries(body),
  };
}

/**
 * 图表 as it is set aside with its period; nothing where a workbook has none: another sheet of that name is somebody's.
 *
 * @param there tables of the workbook
 */
export function chartsOfBefore(there: ReadonlyMap<string, string>): SheetPlan[] {
  const tables = CHARTS.map(({ table }) => table);
  return tables.some((table) => there.has(table)) ? [bareSheet(SHEET.charts, ...tables)] : [];
}
