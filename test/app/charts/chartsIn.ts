import { makeCharts } from "../../../src/app/charts/makeCharts";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { inWords } from "../../../src/i18n/words";
import { tableOf } from "../units/counties";

export const SHEET = "图表";
export const NOON = new Date("2019-07-12T12:00:00Z");

/** What became of each chart: its state, or why it is left out. */
export async function statesOf(): Promise<string[]> {
  return (await makeCharts(NOON)).map(({ state, why }) => (why ? inWords("zh", why) : state));
}

/** The rows of a table of numbers, by their names. */
export function rowsOf(host: ExcelHost, table: string): Record<string, Record<string, unknown>> {
  const rows = Object.values(tableOf(host, table));
  return Object.fromEntries(rows.map(({ 代码: _, ...row }) => [String(Object.values(row)[0]), row]));
}

/** A chart as its users see it. */
export interface SeenChart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly place: readonly number[];
  readonly series: readonly string[];
}

/** Every chart of a sheet, by Microsoft's client. */
export function chartsOn(name = SHEET): Promise<SeenChart[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load(
      "items/name, items/chartType, items/title/text, items/left, items/top, items/width, items/height",
    );
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    return charts.items.map(({ name: called, chartType, title, left, top, width, height }, i) => ({
      ...{ name: called, type: chartType, title: title.text, place: [left, top, width, height] },
      series: series[i]!.items.map((each) => each.name),
    }));
  });
}

/** Changes a sheet as its users do. */
export function change(what: (sheet: Excel.Worksheet) => void, name = SHEET): Promise<void> {
  return Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}
