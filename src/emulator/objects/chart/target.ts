import type {
  ChartKind,
  ChartModel,
  ChartParts,
  ChartSeries,
  ChartSetting,
  ChartSettings,
} from "../../model/chart";
import { kindAsDrawn, TELLING } from "../../model/kindAsDrawn";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError, notFound } from "../../protocol/hostError";

/** What a Chart proxy stands for, and the proxies of its parts. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A series of a chart, by its key. */
export interface SeriesTarget extends ChartTarget {
  readonly series: number;
}

/** A part of a chart or of a series, by its name in the model. */
export interface PartTarget extends ChartTarget {
  readonly key: string;
  /** of every series, as the labels of a chart are those of all its series */
  readonly series?: number | "all";
  /** what the names of its settings begin with, where it is told with another part */
  readonly prefix?: string;
}

/**
 * By id, or by name without regard to case.
 *
 * @source Excel.ChartCollection.getItem: "If there are multiple charts with the same name, the first one will be
 * returned"
 */
export function findChart(sheet: SheetModel, key: string): ChartModel | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/**
 * The chart as it is.
 *
 * @throws HostError ItemNotFound when the chart or its sheet was deleted
 */
export function existing({ sheet, chart }: ChartTarget, host: Host): ChartModel {
  host.assertAlive(sheet);
  if (!sheet.charts.includes(chart)) throw notFound(`chart ${chart.name}`);
  return chart;
}

/**
 * The chart to be changed.
 *
 * @throws HostError AccessDenied too, where the sheet is protected with its objects
 */
export function changing(target: ChartTarget, host: Host): ChartModel {
  const chart = existing(target, host);
  host.assertUnprotected(target.sheet, "objects");
  return chart;
}

/**
 * What kind of chart it is.
 *
 * @throws HostError ApiNotFound for one of a kind that this host does not make
 */
export function kindOf(target: ChartTarget, host: Host): ChartKind {
  const { kind: common, name, series } = existing(target, host);
  // of kinds that are combined, the first is told
  const kind = common ?? (series.every((each) => each.kind) ? series[0]?.kind : undefined);
  if (kind === undefined)
    throw new HostError("ApiNotFound", `charts like ${name} are not implemented by this host`);
  return kind;
}

/** @throws HostError ItemNotFound when the series was deleted */
export function seriesAt(target: SeriesTarget, host: Host): ChartSeries {
  const found = existing(target, host).series.find(({ key }) => key === target.series);
  if (!found) throw notFound(`a series of ${target.chart.name}`);
  return found;
}

export function changeSeries(
  target: SeriesTarget,
  host: Host,
  to: (series: ChartSeries) => ChartSeries,
): void {
  const chart = changing(target, host);
  const found = seriesAt(target, host);
  chart.series = chart.series.map((series) => (series === found ? to(series) : series));
}

/** What is said of a part; nothing of one that is not there. Of several series, what is said of all. */
export function settingsOf(target: PartTarget, host: Host): ChartSettings {
  const [first, ...others] = partsIn(target, host).map((parts) => parts[target.key] ?? {});
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) => others.every((each) => each[name] === value)),
  );
}

export function hasPart(target: PartTarget, host: Host): boolean {
  return partsIn(target, host).some((parts) => target.key in parts);
}

/** The parts of the chart or of the series that a part belongs to. */
export function partsIn(target: PartTarget, host: Host): ChartParts[] {
  const { series } = target;
  if (series === undefined) return [withAxis(target, existing(target, host))];
  if (series === "all") return existing(target, host).series.map(({ parts }) => parts);
  return [seriesAt({ ...target, series }, host).parts];
}

/** @throws HostError ItemNotFound for an axis that the chart does not have: a pie has none */
function withAxis({ key }: PartTarget, { name, parts }: ChartModel): ChartParts {
  const axis = /^(?:category|value|series)2?(?=\/|$)/.exec(key)?.[0];
  if (axis !== undefined && !(axis in parts)) throw notFound(`the ${axis} axis of ${name}`);
  return parts;
}

/** Changes the parts of what a part belongs to. */
export function changeParts(target: PartTarget, host: Host, to: (parts: ChartParts) => ChartParts): void {
  const { series } = target;
  const chart = changing(target, host);
  if (typeof series === "number")
    return changeSeries({ ...target, series }, host, (each) => ({ ...each, parts: to(each.parts) }));
  if (series === "all") chart.series = chart.series.map((each) => ({ ...each, parts: to(each.parts) }));
  else chart.parts = to(withAxis(target, chart));
}

/** Settings to be made; those that are undefined are left to the program that draws. */
export type Changes = Readonly<Record<string, ChartSetting | undefined>>;

/** Changes settings of a part, which is there from now on. */
export function changePart(target: PartTarget, host: Host, changes: Changes): void {
  const { key } = target;
  changeParts(target, host, (parts) => {
    const said = { ...(parts[key] ?? firstSaid(key, parts)), ...changes };
    return { ...parts, [key]: withoutNothing(said) };
  });
  if (key === "own" && Object.keys(changes).some((name) => TELLING.includes(name))) tellKinds(target.chart);
}

/** Series are of the kinds that they look like, and a chart of a kind where all of them are. */
function tellKinds(chart: ChartModel): void {
  chart.series = chart.series.map((series) => {
    const kind = kindAsDrawn(series);
    return kind === undefined ? series : { ...series, kind };
  });
  const [first] = chart.series;
  if (first?.kind && chart.series.every(({ kind }) => kind === first.kind)) chart.kind = first.kind;
  else delete chart.kind;
}

function withoutNothing(changes: Changes): ChartSettings {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as ChartSettings;
}

/** What a label of a point shows at first: the same as those of its series. */
function firstSaid(key: string, parts: ChartParts): ChartSettings {
  if (!/^label:\d+$/.test(key)) return {};
  return Object.fromEntries(SHOWN.map((name) => [name, parts.labels?.[name] ?? false]));
}

/** What a label can show. @source Excel.ChartDataLabels.showValue and so on */
export const SHOWN = [
  "showLegendKey",
  "showValue",
  "showCategoryName",
  "showSeriesName",
  "showPercentage",
  "showBubbleSize",
];

/** Takes parts away, and what belongs to them. */
export function dropParts(target: PartTarget, host: Host, isGone: (key: string) => boolean): void {
  changeParts(target, host, (parts) =>
    Object.fromEntries(Object.entries(parts).filter(([key]) => !isGone(key))),
  );
}

/** Whether a part has another name or is within the other. */
export function isWithin(key: string, other: string): boolean {
  return key === other || key.startsWith(`${other}/`);
}
