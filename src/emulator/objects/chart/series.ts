import type { ChartSeries, SeriesName } from "../../model/chart";
import { familyOf } from "../../model/chartKinds";
import { areasOf, isOfLevels } from "../../model/chartCells";
import {
  type Host,
  HostObject,
  hostType,
  type HostType,
  type Method,
  type Scalar,
} from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { number, oneOf, text } from "../coerce";
import { dimensionFormula, dimensionSource, dimensionValues } from "./dimension";
import { errorBarsType } from "./errorBars";
import { formatType } from "./format";
import { groupOf, isOfGroup } from "./group";
import { kindGiven, setSecondary, setSeriesKind, settle } from "./kinds";
import { dataLabelsType, showsLabels } from "./labels";
import { pointsType } from "./point";
import { seriesScalars } from "./seriesScalars";
import { say, truth, whole } from "./setting";
import { shownName, textAt } from "./shownTitle";
import { referenceTo } from "./sourceData";
import {
  changeSeries,
  changing,
  type ChartTarget,
  dropParts,
  existing,
  type PartTarget,
  seriesAt,
  type SeriesTarget,
} from "./target";
import { trendlinesType } from "./trendlines";

const object = ({ sheet, chart }: ChartTarget, series: number): HostObject =>
  HostObject.of(chartSeriesType, { sheet, chart, series });

/** @source Excel.ChartSeriesCollection */
export const seriesCollectionType: HostType<ChartTarget> = hostType({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (target, host) => existing(target, host).series.length } },
  items: (target, host) => existing(target, host).series.map(({ key }) => object(target, key)),
  methods: {
    GetItemAt: (target, [index], host) => {
      const at = number(index, "series");
      const series = existing(target, host).series[at];
      if (!series) throw invalid(`there is no series ${at}`);
      return object(target, series.key);
    },
    GetCount: (target, _args, host) => existing(target, host).series.length,
    Add: (target, [name, index], host) => object(target, addSeries(target, [name, index], host)),
  },
});

/**
 * A series without data, at the end or where it is wanted.
 *
 * @returns its key
 * @source Excel.ChartSeriesCollection.add: "The new added series isn't visible until values, x-axis values, or bubble
 * sizes for it are set"
 */
function addSeries(target: ChartTarget, [name, index]: readonly [unknown, unknown], host: Host): number {
  const chart = changing(target, host);
  const count = chart.series.length;
  const at = index === undefined || index === null ? count : whole(index, [0, count], "series");
  const kind = chart.series.at(-1)?.kind ?? chart.kind;
  if (kind === undefined)
    throw new HostError("ApiNotFound", `charts like ${chart.name} are not implemented by this host`);
  const key = nextKey(chart);
  const given = name === undefined || name === null ? "" : String(name);
  const series: ChartSeries = {
    key,
    ...(given === "" ? {} : { name: nameGiven(given, host) }),
    kind,
    parts: { own: {} },
  };
  chart.series = [...chart.series.slice(0, at), series, ...chart.series.slice(at)];
  settle(chart);
  return key;
}

/** A key that no series of the chart has, nor had in its file. */
export function nextKey({ series, source, copied }: ChartTarget["chart"]): number {
  return Math.max(source || copied ? 999 : -1, ...series.map(({ key }) => key)) + 1;
}

const part = (target: SeriesTarget, key: string): PartTarget => ({ ...target, key });

/** @source Excel.ChartSeries.name: "The name's length should not be greater than 255 characters" */
const LONGEST = 255;

/** A text, or the cell that a formula refers to. @source VBA reference, Series.Name, in A1-style notation */
function nameGiven(value: unknown, host: Host): SeriesName {
  const given = text(value, "series name");
  if (given.length > LONGEST) throw invalid(`a series name of ${given.length} characters`);
  const formula = given.startsWith("=") ? given.slice(1) : undefined;
  const shown = formula === undefined ? undefined : textAt(formula, host);
  return formula !== undefined && shown !== undefined ? { formula, text: shown } : { text: given };
}

/** What a range becomes of a series. */
function taking(name: "values" | "categories" | "sizes"): Method<SeriesTarget> {
  return (target, [source], host) => {
    const reference = referenceTo(source, host);
    const areas = areasOf(reference, host.workbook) ?? [];
    if (name !== "categories" && isOfLevels(areas)) throw invalid(`${name} of several rows and columns`);
    changeSeries(target, host, (series) => ({ ...series, [name]: reference }));
  };
}

/** @source Excel.ChartSeries.hasDataLabels */
const hasDataLabels: Scalar<SeriesTarget> = {
  get: (target, host) => showsLabels(part(target, "labels"), host),
  set: (target, value, host) => {
    const labels = part(target, "labels");
    const is = truth(value);
    if (showsLabels(labels, host) === is) return;
    if (is) say(labels, host, { showValue: true });
    else dropParts(labels, host, (key) => /^labels?(?::|$)/.test(key));
  },
};

/** @source Excel.ChartSeries.plotOrder: "within the chart group"; the others make room */
const plotOrder: Scalar<SeriesTarget> = {
  get: (target, host) => groupOf(target, host).findIndex(({ key }) => key === target.series),
  set: (target, value, host) => {
    const chart = changing(target, host);
    const own = seriesAt(target, host);
    const others = groupOf(target, host).filter((series) => series !== own);
    const at = whole(value, [0, others.length], "plot order");
    const ordered = [...others.slice(0, at), own, ...others.slice(at)];
    chart.series = chart.series.map((series) => (isOfGroup(series, own) ? ordered.shift()! : series));
  },
};

/** Entries of the legend go along with their series. */
function forgetEntry(chart: ChartTarget["chart"], place: number): void {
  chart.parts = Object.fromEntries(
    Object.entries(chart.parts).flatMap(([key, settings]) => {
      const at = Number(/^legend\/entry:(\d+)$/.exec(key)?.[1] ?? -1);
      if (at < place || place < 0) return [[key, settings]];
      return at === place ? [] : [[`legend/entry:${at - 1}`, settings]];
    }),
  );
}

const seriesFormat = formatType("ChartSeriesFormat", ["Fill", "Line"]);

/** @source Excel.ChartSeries */
const chartSeriesType: HostType<SeriesTarget> = hostType({
  name: "ChartSeries",
  scalars: {
    Name: {
      get: shownName,
      set: (target, value, host) => {
        const name = nameGiven(value, host);
        changeSeries(target, host, (series) => ({ ...series, name }));
      },
    },
    ChartType: {
      get: (target, host) => kindGiven(seriesAt(target, host).kind ?? "Other"),
      set: setSeriesKind,
    },
    AxisGroup: {
      get: (target, host) => (seriesAt(target, host).isSecondary ? "Secondary" : "Primary"),
      set: (target, value, host) =>
        setSecondary(target, oneOf(value, ["Primary", "Secondary"], "axis group") === "Secondary", host),
    },
    HasDataLabels: hasDataLabels,
    PlotOrder: plotOrder,
    ...seriesScalars,
  },
  navigations: {
    Format: (target) => HostObject.of(seriesFormat, part(target, "own")),
    Points: (target) => HostObject.of(pointsType, target),
    DataLabels: (target) => HostObject.of(dataLabelsType, part(target, "labels")),
    Trendlines: (target) => HostObject.of(trendlinesType, target),
    XErrorBars: (target) => HostObject.of(errorBarsType, part(target, "errorBars:x")),
    YErrorBars: (target) => HostObject.of(errorBarsType, part(target, "errorBars:y")),
  },
  methods: {
    SetValues: taking("values"),
    SetXAxisValues: taking("categories"),
    SetBubbleSizes: (target, args, host) => {
      // @source Excel.ChartSeries.setBubbleSizes: "Only works for bubble charts"
      const { kind } = seriesAt(target, host);
      if (kind && familyOf(kind) !== "bubble") throw invalid(`bubble sizes of ${kind}`);
      return taking("sizes")(target, args, host);
    },
    GetDimensionValues: (target, [dimension], host) => dimensionValues(target, dimension, host),
    GetDimensionDataSourceString: (target, [dimension], host) => dimensionFormula(target, dimension, host),
    GetDimensionDataSourceType: (target, [dimension], host) => dimensionSource(target, dimension, host),
    Delete: (target, _args, host) => {
      const chart = changing(target, host);
      const gone = seriesAt(target, host);
      forgetEntry(chart, chart.series.indexOf(gone));
      chart.series = chart.series.filter((series) => series !== gone);
      settle(chart);
    },
  },
});
