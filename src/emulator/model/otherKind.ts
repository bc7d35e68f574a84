import type { ChartParts, ChartSeries, ChartSettings } from "./chart";
import { type ChartKind, familyOf, isSolid } from "./chartKinds";

/** Settings that belong to how a series is drawn. */
const OF_KIND = [
  ...["varyByCategories", "gapWidth", "overlap", "firstSliceAngle", "doughnutHoleSize", "splitType"],
  ...["splitValue", "secondPlotSize", "bubbleScale", "smooth", "explosion", "invertIfNegative"],
  ...["markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor", "line.style"],
];
const WITH_TRENDS = ["bar", "line", "scatter", "bubble", "area"];

/** A series drawn in another way: what this one does not have goes, as Excel drops it. */
export function drawnAs(series: ChartSeries, kind: ChartKind): ChartSeries {
  if (series.kind === kind) return series;
  const hasTrends = WITH_TRENDS.includes(familyOf(kind)) && !isSolid(kind);
  const parts = Object.entries(series.parts)
    .filter(([key]) => hasTrends || !/^(?:trendline|errorBars)/.test(key))
    .filter(([key]) => familyOf(kind) !== "surface" || !/^(?:label|point)/.test(key))
    .map(([key, settings]) => [key, withoutLooks(key, settings, kind)] as const);
  return { ...series, kind, parts: Object.fromEntries(parts) as ChartParts };
}

/** Points without lines between them. */
const UNRULED = /^(?:XYScatter$|Stock)/;

function withoutLooks(key: string, settings: ChartSettings, kind: ChartKind): ChartSettings {
  const isShape = key === "own" || key.startsWith("point:");
  const lines = isShape && UNRULED.test(kind) ? ["line.color", "line.weight"] : [];
  const gone = isShape ? [...OF_KIND, ...lines] : /^label/.test(key) ? ["position"] : [];
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !gone.includes(name)));
}
