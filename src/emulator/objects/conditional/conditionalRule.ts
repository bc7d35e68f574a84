import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cornerOf } from "../../model/anchoredRule";
import { addressText } from "../../model/rect";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { HostObject, hostType, type HostType } from "../../protocol/host";
import { text } from "../coerce";
import type { FormatTarget } from "./conditionalOrder";
import { formulaOf, ofItem, ofRule } from "./ofRule";
import { conditionalRangeFormatType } from "./rangeFormat";

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

/** The cell that formulas are relative to. */
export function firstCell({ rects }: ConditionalFormatItem): string {
  const [top, left] = cornerOf(rects);
  return addressText({ top, left, bottom: top, right: left });
}

export const customType: HostType<FormatTarget> = hostType({
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => HostObject.of(ruleType, target),
    Format: (target) => HostObject.of(conditionalRangeFormatType, target),
  },
});

const formulaScalar = ofRule(
  ({ formulae }) => (formulae?.[0] === undefined ? "" : `=${formulae[0]}`),
  (rule, value) => (rule.formulae = [formulaOf(value)]),
);

/** @source Excel.ConditionalFormatRule; the language of this host is English */
const ruleType: HostType<FormatTarget> = hostType({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: formulaScalar,
    FormulaLocal: formulaScalar,
    FormulaR1C1: ofItem(
      (item) => {
        const [formula] = item.rule.formulae ?? [];
        return formula === undefined ? "" : translateFormulaToR1C1(`=${formula}`, firstCell(item));
      },
      (item, value) => {
        const formula = text(value, "formula").replace(/^=?/, "=");
        item.rule.formulae = [formulaOf(translateFormulaToA1(formula, firstCell(item)))];
      },
    ),
  },
});
