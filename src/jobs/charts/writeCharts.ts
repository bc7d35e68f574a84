import { deletingCharts, drawing, type PlacedChart, redraw } from "../../excel/charts/drawing";
import { type FoundChartSheet, readingSeries } from "../../excel/charts/readingCharts";
import { showingRows, writingBlock } from "../../excel/charts/writingBlock";
import { allWritten, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { moving } from "../../excel/sheets/view";
import { writingLine } from "../../excel/units/unitRows";
import type { BlockUpdate } from "../../workbook/charts/blockUpdate";
import { type ChartBlock, type ChartId, CHARTS, tableOf } from "../../workbook/charts/chart";
import { sectionsOf } from "../../workbook/charts/chartLayout";
import { chartSheet, SHEET_LINE_BEGINS, sheetLine } from "../../workbook/charts/chartSheet";
import { cellAddress } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import type { FoundForCharts } from "./readForCharts";

/** Makes 图表 with the charts that there are data for. @returns what is left to be written */
export async function makeCharts(
  requests: Requests,
  { inventory, blocks, today }: FoundForCharts,
): Promise<Part> {
  const { system, sheets, tables } = inventory;
  await makeSheet(requests, chartSheet(system, blocks, today), fontsOf(system));
  const headers = new Map(sectionsOf(blocks).map(({ id, header }) => [id, header]));
  const drawn = blocks
    .filter(({ lacking }) => !lacking)
    .map((block) => drawing({ sheet: SHEET.charts, block, header: headers.get(block.id)!, column: 0 }));
  const behind = sheets.indexOf(tables.get(TABLE.scores) ?? "") + 1;
  return allWritten([...drawn, showing(SHEET.charts), moving(SHEET.charts, behind)]);
}

/** What is written into 图表 that is there. */
export interface ChartUpdates {
  readonly sheet: FoundChartSheet;
  readonly updates: readonly BlockUpdate[];
  /** charts for which there are data for the first time */
  readonly drawn: readonly ChartId[];
  /** charts that are drawn of other cells than before */
  readonly redrawn: readonly ChartId[];
}

/**
 * Writes the numbers anew where they stand; of charts that are there at most the cells that they are drawn of are set.
 *
 * @returns what is left to be written, and the charts that take no other cells
 */
export async function updateCharts(
  requests: Requests,
  { inventory, blocks, today }: FoundForCharts,
  { sheet: found, updates, drawn, redrawn }: ChartUpdates,
): Promise<{ readonly last: Part; readonly refused: readonly ChartId[] }> {
  const { sheet } = found;
  const fonts = fontsOf(inventory.system);
  const shown = updates.filter(({ block }) => drawn.includes(block.id));
  await requests.send(
    allWritten([...updates.map((each) => writingBlock(sheet, each, fonts)), showingRows(sheet, shown)]),
  );
  const placed = updates.map(({ block, area, drawn: rows }): PlacedChart => ({
    ...{ sheet, block, header: area.row, column: area.column, rows },
  }));
  const refused = await redraw(
    requests,
    placed.filter(({ block }) => redrawn.includes(block.id)),
  );
  const line = lineCell(found);
  const last = allWritten([
    // their rows are in view by now, so that they get their full height
    ...placed.filter(({ block }) => drawn.includes(block.id)).map((each) => drawing(each)),
    ...(line === undefined ? [] : [writingLine(sheet, line, sheetLine(today, blocks))]),
  ]);
  return { last, refused };
}

/** The cell of the line below the title, wherever users have moved it. */
function lineCell({ contents: { row, column, values } }: FoundChartSheet): string | undefined {
  for (const [i, cells] of values.entries()) {
    const at = cells.findIndex((cell) => String(cell).startsWith(SHEET_LINE_BEGINS));
    if (at >= 0) return cellAddress(row + i, column + at);
  }
  return undefined;
}

/**
 * Takes away charts of ours that were begun and perhaps not finished: those of their names, and one that has no name of ours
 * yet, was not there before, and is drawn of the same series.
 *
 * @param before names of the charts that were there
 */
export async function takeBackDrawn(
  requests: Requests,
  { sheet, names }: FoundChartSheet,
  blocks: readonly ChartBlock[],
  drawn: readonly ChartId[],
  before: readonly string[],
): Promise<void> {
  if (drawn.length === 0) return;
  const known = new Set([...before, ...CHARTS.map(({ table }) => table)]);
  const strange = names.filter((name) => !known.has(name));
  const series = await requests.send(readingSeries(sheet, strange));
  const ours = new Set(
    blocks.filter(({ id }) => drawn.includes(id)).map((block) => seriesOf(block).join("\n")),
  );
  const begun = series.filter((each) => ours.has(each.series.join("\n"))).map(({ chart }) => chart);
  await requests.send(deletingCharts(sheet, [...drawn.map(tableOf), ...begun]));
}

/** What the series of a new chart are called. */
function seriesOf({ id, titles, rows, drawn }: ChartBlock): string[] {
  if (id === "ranks") return rows.map(({ cells }) => String(cells("$A$1")[0]));
  return titles.slice(1, drawn);
}
