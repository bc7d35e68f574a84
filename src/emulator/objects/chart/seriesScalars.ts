import { blankPlot } from "../../file/charts/blankChart";
import type { Host, Scalar } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { number, oneOf, within } from "../coerce";
import { groupOf } from "./group";
import { MARKER_SCALARS } from "./marker";
import { said, say, truth, whole } from "./setting";
import { changing, existing, type PartTarget, seriesAt, type SeriesTarget } from "./target";

type Made = string | number | boolean;

const own = ({ sheet, chart, series }: SeriesTarget): PartTarget => ({ sheet, chart, series, key: "own" });

/** A property of the series itself, for an object that stands for all of it. */
function ofOwn({ get, set }: Scalar<PartTarget>): Scalar<SeriesTarget> {
  return {
    ...(get ? { get: (target, host) => get(own(target), host) } : {}),
    ...(set ? { set: (target, value, host) => set(own(target), value, host) } : {}),
  };
}

/** Series that some settings are of. */
interface Only {
  readonly usual: Made | ((kind: string) => Made);
  /** kinds that have it; all where nothing is said */
  readonly of?: RegExp;
  /** series that are drawn alike have it together */
  readonly isShared?: boolean;
}

/**
 * @throws HostError InvalidArgument for a series of a kind that has no such setting
 */
function only(
  name: string,
  read: (value: unknown) => Made,
  { usual, of, isShared }: Only,
): Scalar<SeriesTarget> {
  const assertHas = (target: SeriesTarget, host: Host): void => {
    const { kind } = seriesAt(target, host);
    if (of && !of.test(kind ?? "")) throw invalid(`${name} of ${kind ?? "such a series"}`);
  };
  return {
    get: (target, host) =>
      said(own(target), host, name) ??
      (isShared ? ofGroup(target, host, name) : undefined) ??
      (typeof usual === "function" ? usual(seriesAt(target, host).kind ?? "") : usual),
    set: (target, value, host) => {
      assertHas(target, host);
      const given = read(value);
      changing(target, host);
      const alike = isShared ? groupOf(target, host) : [{ key: target.series }];
      for (const { key } of alike) say(own({ ...target, series: key }), host, { [name]: given });
    },
  };
}

/** What series that are drawn together have, or a new chart of their kind. */
function ofGroup(target: SeriesTarget, host: Host, name: string): Made | undefined {
  const [found] = groupOf(target, host).flatMap(({ parts }) => parts.own?.[name] ?? []);
  const { source, copied } = target.chart;
  const { kind } = seriesAt(target, host);
  return found ?? (source || copied || !kind ? undefined : blankPlot(kind)[name]);
}

const between =
  (least: number, most: number, what: string) =>
  (value: unknown): number =>
    within(value, least, most, what);
const BARS = /Bar|Col|OfPie/;
const FLAT_BARS = /^(?:Bar(?!OfPie)|Column)/;
const SPLITS = ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"];

const filtered: Scalar<SeriesTarget> = {
  // a series that is filtered out stands in an extension of the file that is kept, and is no series of the chart here
  get: (target, host) => {
    seriesAt(target, host);
    return false;
  },
  set: (target, value, host) => {
    existing(target, host);
    if (truth(value))
      throw new HostError("ApiNotFound", "filtering series out is not implemented by this host");
  },
};

/** @source Excel.ChartSeries, settings of its own and of the group that it is drawn in */
export const seriesScalars: Readonly<Record<string, Scalar<SeriesTarget>>> = {
  ...Object.fromEntries(Object.entries(MARKER_SCALARS).map(([name, scalar]) => [name, ofOwn(scalar)])),
  Smooth: only("smooth", truth, { usual: (kind) => /Smooth/.test(kind), of: /^(?:Line|XYScatter)/ }),
  InvertIfNegative: only("invertIfNegative", truth, { usual: false, of: /Bar(?!OfPie)|Col|Bubble/ }),
  Explosion: only("explosion", (value) => whole(value, [0, 400], "explosion"), {
    usual: (kind) => (/Exploded/.test(kind) ? 25 : 0),
    of: /Pie|Doughnut/,
  }),
  ShowShadow: only("shadow", truth, { usual: false }),
  GapWidth: only("gapWidth", between(0, 500, "gap width"), { usual: 150, of: BARS, isShared: true }),
  Overlap: only("overlap", between(-100, 100, "overlap"), { usual: 0, of: FLAT_BARS, isShared: true }),
  VaryByCategories: only("varyByCategories", truth, {
    usual: (kind) => /Pie|Doughnut/.test(kind),
    of: /^(?!Surface|Stock)/,
    isShared: true,
  }),
  FirstSliceAngle: only("firstSliceAngle", between(0, 360, "angle"), {
    usual: 0,
    of: /^(?:Pie(?!OfPie)|Doughnut)/,
    isShared: true,
  }),
  DoughnutHoleSize: only("doughnutHoleSize", between(10, 90, "hole size"), {
    usual: 75,
    of: /^Doughnut/,
    isShared: true,
  }),
  BubbleScale: only("bubbleScale", between(0, 300, "bubble scale"), {
    usual: 100,
    of: /^Bubble/,
    isShared: true,
  }),
  SecondPlotSize: only("secondPlotSize", between(5, 200, "size"), { usual: 75, of: /OfPie/, isShared: true }),
  SplitType: only("splitType", (value) => oneOf(value, SPLITS, "split type"), {
    usual: "SplitByPosition",
    of: /OfPie/,
    isShared: true,
  }),
  SplitValue: only("splitValue", (value) => number(value, "split value"), {
    usual: 0,
    of: /OfPie/,
    isShared: true,
  }),
  ShowLeaderLines: {
    get: (target, host) => said({ ...own(target), key: "labels" }, host, "showLeaderLines") ?? false,
    set: (target, value, host) =>
      say({ ...own(target), key: "labels" }, host, { showLeaderLines: truth(value) }),
  },
  Filtered: filtered,
};
