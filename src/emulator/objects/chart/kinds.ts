import { blankContent, secondaryAxes } from "../../file/charts/blankChart";
import type { ChartModel, ChartSeries } from "../../model/chart";
import {
  axesOf,
  CHART_KINDS,
  type ChartKind,
  familyOf,
  isLying,
  isSolid,
  OTHER_FORMAT,
} from "../../model/chartKinds";
import { drawnAs } from "../../model/otherKind";
import type { Host } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import { changeSeries, changing, type ChartTarget, seriesAt, type SeriesTarget } from "./target";

/** @source support.microsoft.com, "Add or remove data tables": line, area, column and bar charts, and stocks */
export function hasDataTable(kind: ChartKind): boolean {
  return ["bar", "line", "area", "stock"].includes(familyOf(kind));
}

/** Two charts in one, of volumes and of prices. */
const VOLUMES = ["StockVHLC", "StockVOHLC"];

/** @source Excel.ChartType */
export function kindGiven(kind: unknown): ChartKind {
  const name = text(kind, "chart type");
  const found = CHART_KINDS.find((each) => each === name);
  if (found) return found;
  const isOther = OTHER_FORMAT.includes(name);
  if (!isOther && !VOLUMES.includes(name)) throw invalid(`chart type ${name}`);
  const why = isOther ? ": Excel keeps it in a part of another format" : "";
  throw new HostError("ApiNotFound", `chart type ${name} is not implemented by this host${why}`);
}

/** @throws HostError InvalidArgument where a kind cannot be drawn of so many series */
export function assertDrawable(kind: ChartKind, count: number): void {
  const wanted = { StockHLC: 3, StockOHLC: 4 }[kind as string];
  if (wanted !== undefined && count !== wanted) throw invalid(`${kind} of ${count} series`);
}

/** Makes a chart one of another kind, with all its series. @source Excel.Chart.chartType */
export function setKind(target: ChartTarget, value: unknown, host: Host): void {
  const kind = kindGiven(value);
  const chart = changing(target, host);
  assertDrawable(kind, chart.series.length);
  chart.series = chart.series.map((series) => {
    const { isSecondary, ...others } = drawnAs(series, kind);
    return axesOf(kind) === "none" || isSecondary === undefined ? others : { ...others, isSecondary };
  });
  chart.kind = kind;
  fitAxes(chart, kind);
  if (chart.series.length > 0) settle(chart);
}

/** A chart has the axes that its kind is drawn against: those that it had stay as they are. */
function fitAxes(chart: ChartModel, kind: ChartKind): void {
  const isAxis = (key: string): boolean => /^(?:category|value|series)/.test(key);
  const usual = Object.entries(blankContent(kind).parts).filter(([key]) => isAxis(key));
  const names = new Set(usual.map(([key]) => key));
  const { category } = chart.parts;
  // scales and names have other settings
  const isTurned = category !== undefined && (category.isScale === true) !== (axesOf(kind) === "scales");
  const isGone = (key: string): boolean =>
    isTurned && (/^category(?:\/|$)/.test(key) || key === "value/crossing");
  const others = Object.entries(chart.parts).filter(([key]) => {
    const [axis = ""] = key.split("/");
    if (key === "dataTable") return hasDataTable(kind);
    if (isGone(key)) return false;
    return !isAxis(key) || names.has(axis) || (axis.endsWith("2") && axesOf(kind) !== "none");
  });
  const had = new Set(others.map(([key]) => key));
  // of an axis that was there before, grid lines that were taken away stay away
  const added = usual.filter(
    ([key]) => !had.has(key.split("/")[0]!) || (key.endsWith("/crossing") && !had.has(key)),
  );
  chart.parts = percent(Object.fromEntries([...added, ...others]), kind);
}

/** Shares are shown as such, while nobody has asked for another format. */
function percent(parts: ChartModel["parts"], kind: ChartKind): ChartModel["parts"] {
  const { value } = parts;
  const usual = blankContent(kind).parts.value?.numberFormat;
  if (!value || usual === undefined || value.isFormatLinked === false) return parts;
  return { ...parts, value: { ...value, numberFormat: usual } };
}

/** Draws one series in another way than the others. @source Excel.ChartSeries.chartType */
export function setSeriesKind(target: SeriesTarget, value: unknown, host: Host): void {
  const kind = kindGiven(value);
  const chart = changing(target, host);
  const isAlone = chart.series.length === 1;
  if (isAlone) return setKind(target, kind, host);
  // @source support.microsoft.com, "Create a combo chart": charts with depth are combined with nothing
  const others = chart.series.filter(({ key }) => key !== target.series);
  const apart = [kind, ...others.map((each) => each.kind)].some(
    (each) => each && axesOf(each) === "names and series",
  );
  const isDeep = (each: string | undefined): boolean =>
    /^(?:3D|Cylinder|Cone|Pyramid|Bubble|Stock)/.test(each ?? "");
  if (others.some((each) => each.kind !== kind && (apart || isDeep(kind) || isDeep(each.kind))))
    throw invalid(`${kind} beside other kinds`);
  changeSeries(target, host, (series) => besideOthers(drawnAs(series, kind), others));
  settle(chart);
}

/**
 * Lying bars are drawn against other axes than what stands.
 *
 * @source peltiertech.com, "Bar-Line (XY) Combination Chart in Excel": what is added to bars is against the secondary axes
 */
function besideOthers(series: ChartSeries, others: readonly ChartSeries[]): ChartSeries {
  const { kind, isSecondary = false } = series;
  const there = others.filter((each) => !each.isSecondary && each.kind && axesOf(each.kind) !== "none");
  const isApart = there.some((each) => isLying(each.kind!) !== isLying(kind!));
  return isApart && !isSecondary && axesOf(kind!) !== "none" ? { ...series, isSecondary: true } : series;
}

/** A chart is of a kind where all its series are, and has the axes that they are drawn against. */
export function settle(chart: ChartModel): void {
  settleStocks(chart);
  const [first] = chart.series;
  if (!first) return;
  chart.series = chart.series.map(({ isSecondary, ...series }) =>
    isSecondary && !(series.kind && axesOf(series.kind) === "none") ? { ...series, isSecondary } : series,
  );
  if (chart.series.every(({ kind }) => kind === first.kind) && first.kind) chart.kind = first.kind;
  else delete chart.kind;
  // with nothing left against the primary axes, what was drawn against the others is drawn against these
  if (chart.series.every(({ isSecondary }) => isSecondary))
    chart.series = chart.series.map(({ isSecondary: _, ...series }) => series);
  settleAxes(chart);
}

/** Prices of a day are three or four; of others there are lines. @source ECMA-376 part 1, 21.2.2.198 CT_StockChart */
function settleStocks(chart: ChartModel): void {
  if (!chart.series.some(({ kind }) => kind && familyOf(kind) === "stock")) return;
  const kind = ({ 3: "StockHLC", 4: "StockOHLC" } as const)[chart.series.length] ?? "Line";
  chart.series = chart.series.map((series) => drawnAs(series, kind));
}

function settleAxes(chart: ChartModel): void {
  const kinds = (isSecondary: boolean): readonly (ChartKind | undefined)[] =>
    chart.series.filter((each) => (each.isSecondary ?? false) === isSecondary).map(({ kind }) => kind);
  // of charts that are not known nothing is said
  if (chart.series.some(({ kind }) => kind === undefined)) return;
  const against = (found: readonly (ChartKind | undefined)[]): ChartKind | undefined =>
    ["names and series", "names", "scales"].flatMap(
      (axes) => found.find((kind) => kind && axesOf(kind) === axes) ?? [],
    )[0];
  const [primary, secondary] = [against(kinds(false)), against(kinds(true))];
  fitAxes(chart, primary ?? chart.series[0]!.kind!);
  const kept = Object.entries(chart.parts).filter(([key]) => secondary || !/^(?:category|value)2/.test(key));
  const added = secondary && !("value2" in chart.parts) ? secondaryAxes(secondary) : {};
  chart.parts = { ...Object.fromEntries(kept), ...added };
}

/** Draws a series against the other pair of axes. @source Excel.ChartSeries.axisGroup */
export function setSecondary(target: SeriesTarget, isSecondary: boolean, host: Host): void {
  const chart = changing(target, host);
  const own = seriesAt(target, host);
  const others = chart.series.filter((series) => series !== own);
  const { kind } = own;
  if (kind === undefined || axesOf(kind) === "none") throw invalid("a series that has no axes");
  // @source support.microsoft.com, "Add or remove a secondary axis in a chart": not in charts with depth
  if (isSolid(kind) || familyOf(kind) === "stock") throw invalid(`a secondary axis of ${kind}`);
  if (isSecondary && others.every((series) => series.isSecondary))
    throw invalid("one series of a chart is drawn against its primary axes");
  changeSeries(target, host, ({ isSecondary: _, ...series }) =>
    isSecondary ? { ...series, isSecondary } : series,
  );
  settle(chart);
}
