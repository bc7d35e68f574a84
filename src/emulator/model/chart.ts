import { type Anchor, moveAnchor } from "./anchor";
import type { ChartKind } from "./chartKinds";
import type { ChartSource, StructuralEdit } from "./source";

export { CHART_KINDS, type ChartKind } from "./chartKinds";

/** @source Excel.ChartLegendPosition */
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** The name of a series: that of a cell, or a text of its own. */
export interface SeriesName {
  /** reference to the cell that has it */
  readonly formula?: string;
  /** the text; of a cell, what the file remembers of it */
  readonly text: string;
}

export type ChartSetting = string | number | boolean;

/**
 * Settings of a part of a chart by their names, such as `majorUnit` or `font.size`, in the words of the API; colors are
 * `RRGGBB`, or `none`. What is missing is chosen by the program that draws.
 */
export type ChartSettings = Readonly<Record<string, ChartSetting>>;

/**
 * Parts of a chart, or of a series, by their names, such as `value/title` or `point:2`. Of parts that a chart may have
 * or not, those are here that it has.
 */
export type ChartParts = Readonly<Record<string, ChartSettings>>;

/** A series; its references are formulas, as in `Sheet1!$B$2:$B$5`. */
export interface ChartSeries {
  readonly name?: SeriesName;
  readonly categories?: string;
  readonly values?: string;
  readonly sizes?: string;
  /** undefined for one of a kind that this host does not make */
  readonly kind?: ChartKind;
  /** drawn against the second pair of axes */
  readonly isSecondary?: boolean;
  readonly parts: ChartParts;
  /** tells it from the others of its chart; of one that was read from a file, its place there */
  readonly key: number;
}

/** A chart on a sheet, as far as this host knows of it: the file keeps the rest. */
export interface ChartModel {
  readonly id: string;
  name: string;
  anchor: Anchor;
  /** that of all its series; undefined where they differ, or for one that this host does not make */
  kind?: ChartKind;
  /** without a text of its own, the title is that of the only series, or a placeholder */
  title: { readonly isVisible: boolean; readonly text?: string; readonly formula?: string };
  legend: { readonly isVisible: boolean; readonly position: LegendPosition };
  series: readonly ChartSeries[];
  parts: ChartParts;
  readonly source?: ChartSource;
  /** what the chart was copied from, where that stood in a file: it is written like that one */
  copied?: CopiedChart;
}

/** The part of a chart that was copied with its sheet. */
export interface CopiedChart {
  readonly text: string;
  /** all its formulas in their order, as they are now, those among them that this host does not know */
  readonly formulas: readonly string[];
  readonly related: readonly RelatedPart[];
}

/** A part that the text of a chart names, such as a picture or the style that Excel has made it by. */
export interface RelatedPart {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly contentType: string;
}

/** What a chart's own part says of it; its name and its place stand in the drawing. */
export type ChartContent = Omit<ChartModel, "id" | "name" | "anchor" | "source" | "copied">;

/** Charts whose references have moved, or name another sheet. */
export function rewriteCharts(charts: readonly ChartModel[], rewrite: (formula: string) => string): void {
  for (const chart of charts) {
    chart.series = chart.series.map((series) => rewritten(series, rewrite));
    chart.parts = rewrittenParts(chart.parts, rewrite);
    const { formula } = chart.title;
    if (formula !== undefined) chart.title = { ...chart.title, formula: rewrite(formula) };
    const { copied } = chart;
    if (copied) chart.copied = { ...copied, formulas: copied.formulas.map(rewrite) };
  }
}

function rewritten(series: ChartSeries, rewrite: (formula: string) => string): ChartSeries {
  const { name, categories, values, sizes } = series;
  return {
    ...series,
    ...(name?.formula === undefined ? {} : { name: { ...name, formula: rewrite(name.formula) } }),
    ...(categories === undefined ? {} : { categories: rewrite(categories) }),
    ...(values === undefined ? {} : { values: rewrite(values) }),
    ...(sizes === undefined ? {} : { sizes: rewrite(sizes) }),
    parts: rewrittenParts(series.parts, rewrite),
  };
}

/** Titles of axes and labels may be taken from cells too. */
function rewrittenParts(parts: ChartParts, rewrite: (formula: string) => string): ChartParts {
  if (!Object.values(parts).some(({ formula }) => formula !== undefined)) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([name, settings]) => [
      name,
      typeof settings.formula === "string" ? { ...settings, formula: rewrite(settings.formula) } : settings,
    ]),
  );
}

/** Charts go along with the cells that they stand on. */
export function moveCharts(charts: readonly ChartModel[], edit: StructuralEdit): void {
  for (const chart of charts) chart.anchor = moveAnchor(chart.anchor, edit);
}
