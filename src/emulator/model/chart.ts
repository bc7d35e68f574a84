import { type Anchor, moveAnchor } from "./anchor";
import type { ChartSource, StructuralEdit } from "./source";

/** Kinds of charts that this host makes. @source Excel.ChartType */
export const CHART_KINDS = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** @source Excel.ChartLegendPosition */
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** The name of a series: that of a cell, or a text of its own. */
export interface SeriesName {
  /** reference to the cell that has it */
  readonly formula?: string;
  /** the text; of a cell, what the file remembers of it */
  readonly text: string;
}

/** A series; its references are formulas, as in `Sheet1!$B$2:$B$5`. */
export interface ChartSeries {
  name?: SeriesName;
  readonly categories?: string;
  readonly values?: string;
  /** of bars and of lines, as `RRGGBB`; undefined where the program chooses, or for what is no plain color */
  fill?: string;
  line?: string;
}

/** An axis; a bound that is undefined is chosen by the program that draws. */
export interface ChartAxis {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly isReversed: boolean;
}

/** A chart on a sheet, as far as this host knows of it: the file keeps the rest. */
export interface ChartModel {
  readonly id: string;
  name: string;
  anchor: Anchor;
  /** undefined for one that this host does not make, such as a pie */
  readonly kind?: ChartKind;
  /** without a text of its own, the title is that of the only series, or a placeholder */
  title: { readonly isVisible: boolean; readonly text?: string };
  legend: { readonly isVisible: boolean; readonly position: LegendPosition };
  series: ChartSeries[];
  /** the values are written beside the bars or points of every series */
  showsValues: boolean;
  categoryAxis?: ChartAxis;
  valueAxis?: ChartAxis;
  readonly source?: ChartSource;
}

/** What a chart's own part says of it; its name and its place stand in the drawing. */
export type ChartContent = Omit<ChartModel, "id" | "name" | "anchor" | "source">;

/** Charts whose references have moved, or name another sheet. */
export function rewriteCharts(charts: readonly ChartModel[], rewrite: (formula: string) => string): void {
  for (const chart of charts) chart.series = chart.series.map((series) => rewritten(series, rewrite));
}

function rewritten(series: ChartSeries, rewrite: (formula: string) => string): ChartSeries {
  const { name, categories, values } = series;
  return {
    ...series,
    ...(name?.formula === undefined ? {} : { name: { ...name, formula: rewrite(name.formula) } }),
    ...(categories === undefined ? {} : { categories: rewrite(categories) }),
    ...(values === undefined ? {} : { values: rewrite(values) }),
  };
}

/** Charts go along with the cells that they stand on. */
export function moveCharts(charts: readonly ChartModel[], edit: StructuralEdit): void {
  for (const chart of charts) chart.anchor = moveAnchor(chart.anchor, edit);
}
