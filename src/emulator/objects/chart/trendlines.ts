import { familyOf, isSolid } from "../../model/chartKinds";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, text } from "../coerce";
import { placed, READ_ONLY_SIZE } from "./box";
import { formatType } from "./format";
import { alignments, flag, numeric, said, say, setting, truth, whole } from "./setting";
import { shownName, textAt } from "./shownTitle";
import { changePart, dropParts, isWithin, type PartTarget, seriesAt, type SeriesTarget } from "./target";
import { cellOf } from "./title";

const trendlineFormat = formatType("ChartTrendlineFormat", ["Line"]);
const labelFormat = formatType("ChartTrendlineLabelFormat", ["Border", "Fill", "Font"]);

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

function keysOf(target: SeriesTarget, host: Host): string[] {
  return Object.keys(seriesAt(target, host).parts).filter((key) => /^trendline:\d+$/.test(key));
}

const object = (target: SeriesTarget, key: string): HostObject =>
  HostObject.of(trendlineType, { ...target, key });

function getItem(target: SeriesTarget, index: string, host: Host): HostObject {
  const key = keysOf(target, host)[Number(index)];
  if (key === undefined) throw invalid(`there is no trendline ${index}`);
  return object(target, key);
}

/** @source Excel.ChartTrendlineCollection */
export const trendlinesType: HostType<SeriesTarget> = hostType({
  name: "ChartTrendlineCollection",
  items: (target, host) => keysOf(target, host).map((key) => object(target, key)),
  // the client asks for a member by its place, as others do by their names
  indexer: getItem,
  methods: {
    GetCount: (target, _args, host) => keysOf(target, host).length,
    GetItem: (target, [index], host) => getItem(target, String(index), host),
    Add: (target, [type], host) => object(target, add(target, type, host)),
  },
});

/** @throws HostError InvalidArgument for series that Excel draws no trendline of, such as slices or stacked bars */
function add(target: SeriesTarget, type: unknown, host: Host): string {
  const { kind } = seriesAt(target, host);
  const families = ["bar", "line", "scatter", "bubble", "area"];
  if (!kind || isSolid(kind) || /Stacked/.test(kind) || !families.includes(familyOf(kind)))
    throw invalid(`a trendline of ${kind ?? "such a series"}`);
  const last = Math.max(-1, ...keysOf(target, host).map((key) => Number(key.slice("trendline:".length))));
  const key = `trendline:${last + 1}`;
  const part = { ...target, key };
  changePart(part, host, { showRSquared: false, showEquation: false });
  setType(part, type ?? "Linear", host);
  return key;
}

function setType(target: PartTarget, type: unknown, host: Host): void {
  const chosen = oneOf(type, TYPES, "trendline type");
  say(target, host, {
    type: chosen,
    // @source Excel.ChartTrendline.polynomialOrder, movingAveragePeriod: of these types alone
    polynomialOrder: chosen === "Polynomial" ? (said(target, host, "polynomialOrder") ?? 2) : undefined,
    movingAveragePeriod:
      chosen === "MovingAverage" ? (said(target, host, "movingAveragePeriod") ?? 2) : undefined,
  });
}

/** A setting that lines of one type alone have. */
function ofType(type: string, name: string, [least, most]: readonly [number, number]): Scalar<PartTarget> {
  return {
    get: (target, host) => said(target, host, name) ?? 2,
    set: (target, value, host) => {
      if (said(target, host, "type") !== type) throw invalid(`${name} of a trendline that is not ${type}`);
      say(target, host, { [name]: whole(value, [least, most], name) });
    },
  };
}

/** What Excel calls a line that has no name of its own. */
function usualName(target: PartTarget, host: Host): string {
  const type = String(said(target, host, "type") ?? "Linear");
  const period = Number(said(target, host, "movingAveragePeriod") ?? 2);
  const shown: Readonly<Record<string, string>> = {
    Exponential: "Expon.",
    Logarithmic: "Log.",
    MovingAverage: `${period} per. Mov. Avg.`,
    Polynomial: "Poly.",
  };
  return `${shown[type] ?? type} (${shownName({ ...target, series: target.series as number }, host)})`;
}

/** @source Excel.ChartTrendline */
const trendlineType: HostType<PartTarget> = hostType({
  name: "ChartTrendline",
  scalars: {
    Type: { get: (target, host) => said(target, host, "type") ?? "Linear", set: setType },
    Name: {
      get: (target, host) => said(target, host, "name") ?? usualName(target, host),
      set: (target, value, host) => {
        const name = text(value, "trendline name");
        say(target, host, { name: name === "" ? undefined : name });
      },
    },
    PolynomialOrder: ofType("Polynomial", "polynomialOrder", [2, 6]),
    MovingAveragePeriod: ofType("MovingAverage", "movingAveragePeriod", [2, 255]),
    ForwardPeriod: numeric("forwardPeriod", 0, [0, Infinity]),
    BackwardPeriod: numeric("backwardPeriod", 0, [0, Infinity]),
    Intercept: {
      // @source Excel.ChartTrendline.intercept: "Can be set to a numeric value or an empty string (for automatic values)"
      get: (target, host) => said(target, host, "intercept") ?? "",
      set: (target, value, host) =>
        say(target, host, { intercept: value === "" ? undefined : number(value, "intercept") }),
    },
    ShowEquation: flag("showEquation", false),
    ShowRSquared: flag("showRSquared", false),
  },
  navigations: {
    Format: (target) => HostObject.of(trendlineFormat, target),
    Label: (target) => HostObject.of(trendlineLabelType, { ...target, key: `${target.key}/label` }),
  },
  methods: {
    Delete: (target, _args, host) => dropParts(target, host, (key) => isWithin(key, target.key)),
  },
});

/** @source Excel.ChartTrendlineLabel */
const trendlineLabelType: HostType<PartTarget> = hostType({
  name: "ChartTrendlineLabel",
  scalars: {
    Text: {
      get: (target, host) =>
        textAt(said(target, host, "formula") as string | undefined, host) ?? said(target, host, "text") ?? "",
      set: (target, value, host) => say(target, host, { text: text(value, "label"), formula: undefined }),
    },
    Formula: {
      get: (target, host) => {
        const formula = said(target, host, "formula");
        return formula === undefined ? "" : `=${String(formula)}`;
      },
      set: (target, value, host) => say(target, host, { formula: cellOf(value, host), text: undefined }),
    },
    AutoText: {
      get: (target, host) =>
        said(target, host, "text") === undefined && said(target, host, "formula") === undefined,
      set: (target, value, host) => {
        if (truth(value)) say(target, host, { text: undefined, formula: undefined });
      },
    },
    NumberFormat: {
      get: (target, host) => said(target, host, "numberFormat") ?? "General",
      set: (target, value, host) =>
        say(target, host, { numberFormat: text(value, "number format"), isFormatLinked: false }),
    },
    LinkNumberFormat: setting("isFormatLinked", truth, true),
    Left: placed("left"),
    Top: placed("top"),
    ...READ_ONLY_SIZE,
    ...alignments,
  },
  navigations: { Format: (target) => HostObject.of(labelFormat, target) },
});
