import { HostObject, hostType, type HostType, type Method, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf } from "../coerce";
import { bound, categoryType, ofCategories, ofNames, ofScale, timeUnit } from "./axisSorts";
import { READ_ONLY_SIZE, placed } from "./box";
import { formatType } from "./format";
import { numberFormat } from "./linkedFormat";
import { alignments, choice, flag, numeric, said, say, setting, truth, whole } from "./setting";
import { referenceTo } from "./sourceData";
import { changePart, changing, dropParts, hasPart, isWithin, type PartTarget } from "./target";
import { axisTitleType } from "./title";

const axisFormat = formatType("ChartAxisFormat", ["Fill", "Font", "Line"]);
const gridlinesFormat = formatType("ChartGridlinesFormat", ["Line"]);

/** @source Excel.ChartGridlines */
const gridlinesType: HostType<PartTarget> = hostType({
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: hasPart,
      set: (target, value, host) => {
        if (truth(value)) changePart(target, host, {});
        else dropParts(target, host, (key) => isWithin(key, target.key));
      },
    },
  },
  navigations: { Format: (target) => HostObject.of(gridlinesFormat, target) },
});

const TICKS = ["None", "Cross", "Inside", "Outside"];
const UNITS = [
  ...["Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions"],
  ...["HundredMillions", "Billions", "Trillions"],
];

const displayUnit: Scalar<PartTarget> = {
  get: (target, host) =>
    said(target, host, "customDisplayUnit") === undefined
      ? (said(target, host, "displayUnit") ?? "None")
      : "Custom",
  set: (target, value, host) => {
    const unit = oneOf(value, ["None", "Custom", ...UNITS], "display unit");
    if (unit === "Custom") return setOwnUnit(target, [said(target, host, "customDisplayUnit") ?? 1], host);
    say(target, host, {
      displayUnit: unit === "None" ? undefined : unit,
      customDisplayUnit: undefined,
      // Excel writes the unit beside the axis
      showsUnitLabel: unit === "None" ? undefined : true,
    });
  },
};

const setOwnUnit: Method<PartTarget> = (target, [value], host) => {
  const unit = number(value, "display unit");
  if (unit <= 0) throw invalid(`display unit ${unit}`);
  say(target, host, { displayUnit: undefined, customDisplayUnit: unit, showsUnitLabel: true });
};

/** Where the other axis crosses this one. */
const crossing = (target: PartTarget): PartTarget => ({ ...target, key: `${target.key}/crossing` });

const across = (scalar: Scalar<PartTarget>): Scalar<PartTarget> => ({
  get: (target, host) => scalar.get!(crossing(target), host),
  ...(scalar.set ? { set: (target, value, host) => scalar.set!(crossing(target), value, host) } : {}),
});

const position: Scalar<PartTarget> = across({
  get: (target, host) => said(target, host, "position") ?? "Automatic",
  set: (target, value, host) => {
    const place = oneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"], "axis position");
    if (place === "Custom") throw invalid("setPositionAt makes a position of one's own");
    say(target, host, { position: place, positionAt: undefined });
  },
});

const scaleType: Scalar<PartTarget> = {
  get: (target, host) => (said(target, host, "logBase") === undefined ? "Linear" : "Logarithmic"),
  set: (target, value, host) => {
    const type = oneOf(value, ["Linear", "Logarithmic"], "scale type");
    say(target, host, { logBase: type === "Linear" ? undefined : (said(target, host, "logBase") ?? 10) });
  },
};

const spacing = (name: string): Scalar<PartTarget> =>
  setting(name, (value) => whole(value, [1, 31_999], name), 1);

/** @source Excel.ChartAxis */
export const axisType: HostType<PartTarget> = hostType({
  name: "ChartAxis",
  scalars: {
    Type: {
      get: ({ key }) => (key.startsWith("value") ? "Value" : key === "series" ? "Series" : "Category"),
    },
    AxisGroup: { get: ({ key }) => (key.endsWith("2") ? "Secondary" : "Primary") },
    // no member of the class, but the published sample "Axis details" loads it, and Excel lets that pass
    Text: { get: () => undefined },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    MinorUnit: bound("minorUnit"),
    ReversePlotOrder: {
      get: (target, host) => said(target, host, "direction") === "reverse",
      set: (target, value, host) => say(target, host, { direction: truth(value) ? "reverse" : "forward" }),
    },
    Visible: {
      get: (target, host) => said(target, host, "isHidden") !== true,
      set: (target, value, host) => say(target, host, { isHidden: !truth(value) }),
    },
    MajorTickMark: choice("majorTickMark", TICKS, "Cross"),
    MinorTickMark: choice("minorTickMark", TICKS, "Cross"),
    TickLabelPosition: choice("tickLabelPosition", ["NextToAxis", "High", "Low", "None"], "NextToAxis"),
    TickLabelSpacing: ofNames(spacing("tickLabelSpacing")),
    TickMarkSpacing: ofNames(spacing("tickMarkSpacing")),
    NumberFormat: numberFormat,
    LinkNumberFormat: setting("isFormatLinked", truth, true),
    DisplayUnit: ofScale(displayUnit),
    CustomDisplayUnit: { get: (target, host) => said(target, host, "customDisplayUnit") ?? 1 },
    ShowDisplayUnitLabel: setting("showsUnitLabel", truth, false),
    ScaleType: ofScale(scaleType),
    LogBase: numeric("logBase", 10, [2, 1000]),
    Position: position,
    PositionAt: across({ get: (target, host) => said(target, host, "positionAt") ?? 0 }),
    IsBetweenCategories: ofCategories(across(setting("isBetweenCategories", truth, true))),
    Alignment: ofNames(choice("alignment", ["Center", "Left", "Right"], "Center")),
    Offset: ofNames(numeric("offset", 100, [0, 1000])),
    MultiLevel: ofNames(flag("multiLevel", true)),
    BaseTimeUnit: timeUnit("baseTimeUnit"),
    MajorTimeUnitScale: timeUnit("majorTimeUnitScale"),
    MinorTimeUnitScale: timeUnit("minorTimeUnitScale"),
    CategoryType: categoryType,
    TextOrientation: alignments.TextOrientation!,
    Left: { get: placed("left").get! },
    Top: { get: placed("top").get! },
    ...READ_ONLY_SIZE,
  },
  navigations: {
    Format: (target) => HostObject.of(axisFormat, target),
    Title: (target) => HostObject.of(axisTitleType, { ...target, key: `${target.key}/title` }),
    MajorGridlines: (target) =>
      HostObject.of(gridlinesType, { ...target, key: `${target.key}/majorGridlines` }),
    MinorGridlines: (target) =>
      HostObject.of(gridlinesType, { ...target, key: `${target.key}/minorGridlines` }),
  },
  methods: {
    SetPositionAt: (target, [value], host) =>
      say(crossing(target), host, { position: "Custom", positionAt: number(value, "position") }),
    SetCustomDisplayUnit: setOwnUnit,
    SetCategoryNames: (target, [source], host) => {
      const chart = changing(target, host);
      if (!target.key.startsWith("category")) throw invalid("names along an axis of values");
      const categories = referenceTo(source, host);
      const isSecondary = target.key.endsWith("2");
      chart.series = chart.series.map((series) =>
        (series.isSecondary ?? false) === isSecondary ? { ...series, categories } : series,
      );
    },
  },
});
