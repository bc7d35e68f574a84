import type { Draft } from "../../../xml/draft";
import { choiceAt, type Facet, flagAt, numberAt } from "./facet";
import { BOX, INNER } from "./layoutFacets";
import { SHAPE } from "./shapeFacets";
import { TEXT } from "./textFacets";

const TICKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const TIMES = { Days: "days", Months: "months", Years: "years" };

/** @source Excel.ChartAxisDisplayUnit; ECMA-376 part 1, 21.2.3.5 `ST_BuiltInUnit` */
const UNITS: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

const unit = choiceAt("displayUnit", "dispUnits/builtInUnit", UNITS);
const ownUnit = numberAt("customDisplayUnit", "dispUnits/custUnit");
const UNIT: readonly Facet[] = [unit, ownUnit].map((facet) => ({
  ...facet,
  write: (own, value) => {
    facet.write(own, value);
    // units of nothing have no label
    if (own.at("dispUnits")?.children.every(({ local }) => local === "dispUnitsLbl")) own.drop("dispUnits");
  },
}));

const unitLabel: Facet = {
  name: "showsUnitLabel",
  read: (own) => (own.at("dispUnits/dispUnitsLbl") ? true : undefined),
  write: (own, value) => {
    if (value === true && own.at("dispUnits")) own.make("dispUnits/dispUnitsLbl");
    else own.drop("dispUnits/dispUnitsLbl");
  },
};

export const NUMBER_FORMAT: readonly Facet[] = [
  {
    name: "numberFormat",
    read: (own) => own.at("numFmt")?.attribute("formatCode"),
    write: (own, value) => {
      if (value === undefined) own.drop("numFmt");
      else own.make("numFmt").assign("formatCode", String(value));
    },
  },
  {
    name: "isFormatLinked",
    read: (own) => {
      const said = own.at("numFmt")?.attribute("sourceLinked");
      return said === undefined ? undefined : said === "1" || said === "true";
    },
    write: (own, value) => {
      const format = value === undefined ? own.at("numFmt") : own.make("numFmt");
      if (format?.attribute("formatCode") === undefined) format?.assign("formatCode", "General");
      format?.assign("sourceLinked", value === undefined ? undefined : Number(value));
    },
  },
];

/** @source ECMA-376 part 1, 21.2.2.25 CT_CatAx, 21.2.2.226 CT_ValAx, 21.2.2.160 CT_Scaling */
export const AXIS: readonly Facet[] = [
  numberAt("logBase", "scaling/logBase"),
  choiceAt("direction", "scaling/orientation", { forward: "minMax", reverse: "maxMin" }),
  numberAt("maximum", "scaling/max"),
  numberAt("minimum", "scaling/min"),
  flagAt("isHidden", "delete"),
  ...NUMBER_FORMAT,
  choiceAt("majorTickMark", "majorTickMark", TICKS),
  choiceAt("minorTickMark", "minorTickMark", TICKS),
  choiceAt("tickLabelPosition", "tickLblPos", {
    NextToAxis: "nextTo",
    High: "high",
    Low: "low",
    None: "none",
  }),
  choiceAt("alignment", "lblAlgn", { Center: "ctr", Left: "l", Right: "r" }),
  numberAt("offset", "lblOffset"),
  choiceAt("baseTimeUnit", "baseTimeUnit", TIMES),
  numberAt("majorUnit", "majorUnit"),
  choiceAt("majorTimeUnitScale", "majorTimeUnit", TIMES),
  numberAt("minorUnit", "minorUnit"),
  choiceAt("minorTimeUnitScale", "minorTimeUnit", TIMES),
  numberAt("tickLabelSpacing", "tickLblSkip"),
  numberAt("tickMarkSpacing", "tickMarkSkip"),
  flagAt("multiLevel", "noMultiLvlLbl", true),
  flagAt("isAutomatic", "auto"),
  { name: "isScale", read: (own) => own.local === "valAx" || undefined, write: () => undefined },
  { name: "isOfDays", read: (own) => own.local === "dateAx" || undefined, write: () => undefined },
  ...UNIT,
  unitLabel,
  ...SHAPE,
  ...TEXT,
];

/** Of an axis, where it crosses the other one: the API says it of that other one. @source 21.2.2.33 `crosses` */
export const CROSSING: readonly Facet[] = [
  {
    name: "position",
    read: (own) => {
      const said = own.at("crosses")?.attribute("val");
      if (own.at("crossesAt")) return "Custom";
      return said === undefined ? undefined : { max: "Maximum", min: "Minimum", autoZero: "Automatic" }[said];
    },
    write: (own, value) => {
      const said = { Maximum: "max", Minimum: "min" }[String(value)] ?? "autoZero";
      own.drop(value === "Custom" ? "crosses" : "crossesAt");
      if (value !== "Custom") own.make("crosses").assign("val", said);
    },
  },
  {
    name: "positionAt",
    read: (own) => {
      const said = own.at("crossesAt")?.attribute("val");
      return said === undefined ? undefined : Number(said);
    },
    write: (own, value) => {
      if (value === undefined) return own.drop("crossesAt");
      own.drop("crosses");
      own.make("crossesAt").assign("val", Number(value));
    },
  },
  {
    name: "isBetweenCategories",
    read: (own) => {
      const said = own.at("crossBetween")?.attribute("val");
      return said === undefined ? undefined : said === "between";
    },
    write: (own, value) => {
      if (value !== undefined && own.local === "valAx")
        own.make("crossBetween").assign("val", value === true ? "between" : "midCat");
    },
  },
];

/** The style of a chart, which newer programs say in a way of their own with the old one to fall back on. */
const styled = (own: Draft): Draft | undefined =>
  own.children.find(
    ({ local, children }) => local === "AlternateContent" && children.some((each) => each.at("style")),
  );

/** @source [MS-ODRAWXML] 2.3.1.3 `c14:style`: 100 more than the style of before */
const STYLE: Facet = {
  ...numberAt("style", "style"),
  read: (own) => {
    const said = own.at("style") ?? styled(own)?.at("Fallback/style");
    const newer = Number(styled(own)?.at("Choice/style")?.attribute("val") ?? NaN) - 100;
    const style = said ? Number(said.attribute("val") ?? NaN) : newer;
    return Number.isFinite(style) ? style : undefined;
  },
  write: (own, value) => {
    styled(own)?.remove();
    numberAt("style", "style").write(own, value);
  },
};

/** Of the whole chart, said in the root of its part. */
export const AREA: readonly Facet[] = [
  flagAt("roundedCorners", "roundedCorners"),
  STYLE,
  flagAt("plotVisibleOnly", "chart/plotVisOnly"),
  choiceAt("displayBlanksAs", "chart/dispBlanksAs", {
    NotPlotted: "gap",
    Zero: "zero",
    Interplotted: "span",
  }),
  flagAt("showDataLabelsOverMaximum", "chart/showDLblsOverMax"),
  ...SHAPE,
  ...TEXT,
];

export const PLOT_AREA: readonly Facet[] = [INNER, ...BOX, ...SHAPE];
