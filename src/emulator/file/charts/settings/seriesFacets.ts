import { element, escapeText } from "../../../xml/write";
import { NUMBER_FORMAT } from "./axisFacets";
import { choiceAt, type Facet, flagAt, numberAt, within } from "./facet";
import { OFFSET } from "./layoutFacets";
import { WORDS } from "./richText";
import { paint, paintIn, SHAPE } from "./shapeFacets";
import { LABEL_SHAPE } from "./shapeOfLabel";
import { TEXT } from "./textFacets";

/** @source Excel.ChartMarkerStyle; ECMA-376 part 1, 21.2.3.27 `ST_MarkerStyle` */
const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};

const painted = (name: string, path: string, made: string): Facet => ({
  name,
  read: (own) => paintIn(own.at(path)),
  write: (own, value) => {
    const shape = value === undefined ? own.at(path) : own.make(made);
    if (shape) paint(shape, value);
  },
});

const MARKER: readonly Facet[] = [
  choiceAt("markerStyle", "marker/symbol", MARKERS),
  numberAt("markerSize", "marker/size"),
  painted("markerBackgroundColor", "marker/spPr", "marker/spPr"),
  painted("markerForegroundColor", "marker/spPr/ln", "marker/spPr/a:ln"),
];

/** @source 21.2.2.15 CT_BarSer and those like it */
export const SERIES: readonly Facet[] = [
  flagAt("invertIfNegative", "invertIfNegative"),
  ...MARKER,
  numberAt("explosion", "explosion"),
  flagAt("smooth", "smooth"),
  ...SHAPE,
];

/** What series have together that are drawn in the same way. @source 21.2.2.16 CT_BarChart and those like it */
export const PLOT: readonly Facet[] = [
  flagAt("varyByCategories", "varyColors"),
  numberAt("gapWidth", "gapWidth"),
  numberAt("overlap", "overlap"),
  numberAt("firstSliceAngle", "firstSliceAng"),
  numberAt("doughnutHoleSize", "holeSize"),
  choiceAt("splitType", "splitType", {
    SplitByPosition: "pos",
    SplitByValue: "val",
    SplitByPercentValue: "percent",
    SplitByCustomSplit: "cust",
  }),
  numberAt("splitValue", "splitPos"),
  numberAt("secondPlotSize", "secondPieSize"),
  numberAt("bubbleScale", "bubbleScale"),
];

export const POINT: readonly Facet[] = [
  flagAt("invertIfNegative", "invertIfNegative"),
  ...MARKER,
  numberAt("explosion", "explosion"),
  ...SHAPE,
];

/** What a label shows, by the names of the API. */
export const SHOWN: Readonly<Record<string, string>> = {
  showLegendKey: "showLegendKey",
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
  showBubbleSize: "showBubbleSize",
};

export const NOTHING_SHOWN = Object.values(SHOWN)
  .map((local) => element(`c:${local}`, { val: 0 }))
  .join("");

/** @source Excel.ChartDataLabelPosition; 21.2.3.10 `ST_DLblPos` */
const POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

const separator: Facet = {
  name: "separator",
  read: (own) => own.at("separator")?.text,
  write: (own, value) => {
    own.drop("separator");
    if (value !== undefined) own.add(`<c:separator>${escapeText(String(value))}</c:separator>`);
  },
};

const LABEL: readonly Facet[] = [
  ...NUMBER_FORMAT,
  choiceAt("position", "dLblPos", POSITIONS),
  ...Object.entries(SHOWN).map(([name, local]) => flagAt(name, local)),
  separator,
  LABEL_SHAPE,
  ...SHAPE,
  ...TEXT,
];

/** @source 21.2.2.49 CT_DLbls, 21.2.2.47 CT_DLbl */
export const LABELS: readonly Facet[] = [
  ...LABEL,
  flagAt("showLeaderLines", "showLeaderLines"),
  ...within("leaderLines", SHAPE, "leader."),
];
/** A label that was taken away says nothing else. */
const deleted: Facet = {
  name: "isDeleted",
  read: (own) => (own.at("delete") ? true : undefined),
  write: (own, value) => {
    const idx = element("c:idx", { val: own.at("idx")?.attribute("val") });
    if (value === true) own.refill(idx + element("c:delete", { val: 1 }));
    else if (own.at("delete")) own.refill(idx + NOTHING_SHOWN);
  },
};

export const ONE_LABEL: readonly Facet[] = [deleted, ...WORDS, ...OFFSET, ...LABEL];

/** @source 21.2.2.211 CT_Trendline */
export const TRENDLINE: readonly Facet[] = [
  {
    name: "name",
    read: (own) => own.at("name")?.text,
    write: (own, value) => {
      own.drop("name");
      if (value !== undefined) own.add(`<c:name>${escapeText(String(value))}</c:name>`);
    },
  },
  choiceAt("type", "trendlineType", {
    Linear: "linear",
    Exponential: "exp",
    Logarithmic: "log",
    MovingAverage: "movingAvg",
    Polynomial: "poly",
    Power: "power",
  }),
  numberAt("polynomialOrder", "order"),
  numberAt("movingAveragePeriod", "period"),
  numberAt("forwardPeriod", "forward"),
  numberAt("backwardPeriod", "backward"),
  numberAt("intercept", "intercept"),
  flagAt("showRSquared", "dispRSqr"),
  flagAt("showEquation", "dispEq"),
  ...SHAPE,
];
export const TRENDLINE_LABEL: readonly Facet[] = [...WORDS, ...OFFSET, ...NUMBER_FORMAT, ...SHAPE, ...TEXT];

/** @source 21.2.2.55 CT_ErrBars */
export const ERROR_BARS: readonly Facet[] = [
  choiceAt("include", "errBarType", { Both: "both", MinusValues: "minus", PlusValues: "plus" }),
  choiceAt("type", "errValType", {
    FixedValue: "fixedVal",
    Percent: "percentage",
    StDev: "stdDev",
    StError: "stdErr",
    Custom: "cust",
  }),
  flagAt("endStyleCap", "noEndCap", true),
  numberAt("amount", "val"),
  ...SHAPE,
];

export const DATA_TABLE: readonly Facet[] = [
  flagAt("showHorizontalBorder", "showHorzBorder"),
  flagAt("showVerticalBorder", "showVertBorder"),
  flagAt("showOutlineBorder", "showOutline"),
  flagAt("showLegendKey", "showKeys"),
  ...SHAPE,
  ...TEXT,
];
