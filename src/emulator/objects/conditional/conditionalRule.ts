import { formulaFault } from "../../model/formulaText/formulaFault";
import type { CellStyle } from "../../model/look";
import type { Bound, ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import { argb, colorText } from "../color";
import type { FormatTarget } from "./conditionalOrder";

/** @source Excel.ConditionalFormatType */
export const CONDITIONAL_TYPES: readonly string[] = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** What the file calls a kind → what the API calls it. @source ECMA-376 part 1, 18.18.12 `ST_CfType` */
const API_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export function apiType({ type }: ConditionalRule): string {
  return API_TYPES[type] ?? "PresetCriteria";
}

export function expressionRule(priority: number): ConditionalRule {
  return { type: "expression", priority, formulae: [] };
}

/** With a gradient, as the API makes it. */
export function dataBarRule(priority: number): ConditionalRule {
  return {
    type: "dataBar",
    priority,
    cfvo: [{ type: "min" }, { type: "max" }],
    color: { argb: "FF638EC6" },
  };
}

/** A property of a rule; setting it on a protected sheet fails. */
function ofRule(
  get: (rule: ConditionalRule) => unknown,
  set: (rule: ConditionalRule, value: unknown) => void,
): Scalar<FormatTarget> {
  return {
    get: ({ item }) => get(item.rule),
    set: ({ sheet, item }, value, host: Host) => {
      host.assertUnprotected(sheet);
      set(item.rule, value);
    },
  };
}

/** A property of a whole conditional format; setting it on a protected sheet fails. */
export function ofItem(
  get: (item: ConditionalFormatItem) => unknown,
  set: (item: ConditionalFormatItem, value: unknown) => void,
): Scalar<FormatTarget> {
  return {
    get: ({ item }) => get(item),
    set: ({ sheet, item }, value, host: Host) => {
      host.assertUnprotected(sheet);
      set(item, value);
    },
  };
}

export const customType: HostType<FormatTarget> = hostType({
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => HostObject.of(ruleType, target),
    Format: (target) => HostObject.of(conditionalRangeFormatType, target),
  },
});

const ruleType: HostType<FormatTarget> = hostType({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: ofRule(
      ({ formulae }) => (formulae?.[0] === undefined ? "" : `=${formulae[0]}`),
      (rule, value) => (rule.formulae = [formulaOf(value)]),
    ),
  },
});

/** @throws HostError InvalidArgument for what is no formula */
export function formulaOf(value: unknown): string {
  const formula = text(value, "formula").replace(/^=/, "");
  const fault = formulaFault(formula);
  if (fault !== undefined) throw invalid(fault);
  return formula;
}

export const conditionalRangeFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFormat",
  navigations: {
    Fill: (target) => HostObject.of(conditionalFillType, target),
    Font: (target) => HostObject.of(conditionalFontType, target),
  },
});

const conditionalFillType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFill",
  scalars: {
    Color: ofRule(
      (rule) => {
        const fill = styleOf(rule).fill;
        return fill?.type === "pattern" ? colorText(fill.bgColor) : "";
      },
      // a conditional fill is drawn in the background color
      (rule, value) => restyle(rule, { fill: { type: "pattern", pattern: "solid", bgColor: argb(value) } }),
    ),
  },
});

const conditionalFontType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFont",
  scalars: {
    Color: ofRule(
      (rule) => colorText(styleOf(rule).font?.color),
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, color: argb(value) } }),
    ),
    Bold: ofRule(
      (rule) => styleOf(rule).font?.bold === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, bold: value === true } }),
    ),
    Italic: ofRule(
      (rule) => styleOf(rule).font?.italic === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, italic: value === true } }),
    ),
    Strikethrough: ofRule(
      (rule) => styleOf(rule).font?.strike === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, strike: value === true } }),
    ),
  },
});

export const dataBarType: HostType<FormatTarget> = hostType({
  name: "DataBarConditionalFormat",
  scalars: { LowerBoundRule: bound(0), UpperBoundRule: bound(1) },
  navigations: { PositiveFormat: (target) => HostObject.of(positiveFormatType, target) },
});

const positiveFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: ofRule(
      (rule) => colorText(rule.color),
      (rule, value) => (rule.color = argb(value)),
    ),
  },
});

/** @source Excel.ConditionalFormatRuleType */
const BOUND_TYPES = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];

/** One end of a data bar: the lowest or highest value, or a number, which alone can be set here. */
function bound(end: 0 | 1): Scalar<FormatTarget> {
  return ofRule(
    ({ cfvo = [] }) => {
      const { type, value } = cfvo[end] ?? { type: end ? "max" : "min" };
      return type === "num"
        ? { type: "Number", formula: String(value) }
        : { type: end ? "HighestValue" : "LowestValue" };
    },
    (rule, value) => {
      const { type, formula } = (value ?? {}) as { type?: string; formula?: string };
      if (!BOUND_TYPES.includes(String(type))) throw invalid(`data bar bound ${String(type)}`);
      if (type !== "Number")
        throw new HostError(
          "ApiNotFound",
          `ConditionalFormatRuleType.${type} is not implemented by this host`,
        );
      (rule.cfvo as Bound[])[end] = { type: "num", value: Number(formula) };
    },
  );
}

function styleOf(rule: ConditionalRule): CellStyle {
  return rule.style ?? {};
}

function restyle(rule: ConditionalRule, change: CellStyle): void {
  rule.style = { ...styleOf(rule), ...change };
}
