import { flagOf } from "../../model/ruleFlags";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, text, within } from "../coerce";
import type { FormatTarget } from "./conditionalOrder";
import { firstCell } from "./conditionalRule";
import { formulaOf, ofItem } from "./ofRule";
import { conditionalRangeFormatType } from "./rangeFormat";

/** The API's name of a rule → its type and attributes in the file. */
export type Kinds = Readonly<Record<string, Pick<ConditionalRule, "type" | "attributes">>>;

/** Gives a conditional format a rule as the API has it. */
type Change = (item: ConditionalFormatItem, given: Record<string, unknown>) => void;

/** A conditional format with a `rule`, which is set as a whole, and a `format`. */
export function withRule(
  name: string,
  read: (rule: ConditionalRule) => unknown,
  change: Change,
): HostType<FormatTarget> {
  return hostType({
    name,
    scalars: {
      Rule: ofItem(
        ({ rule }) => read(rule),
        (item, value) => change(item, ruleGiven(value)),
      ),
    },
    navigations: { Format: (target) => HostObject.of(conditionalRangeFormatType, target) },
  });
}

/** @throws HostError InvalidArgument for what is no rule */
export function ruleGiven(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalid("rule of a conditional format");
  return value as Record<string, unknown>;
}

/** @source Excel.ConditionalCellValueOperator; ECMA-376 part 1, 18.18.15 `ST_ConditionalFormattingOperator` */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const changeCellValue: Change = ({ rule }, { operator, formula1, formula2 }) => {
  const chosen = oneOf(operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[], "operator");
  const isTernary = chosen === "Between" || chosen === "NotBetween";
  const formulae = (isTernary ? [formula1, formula2] : [formula1]).map((formula) => {
    const given = formulaOf(typeof formula === "number" ? String(formula) : formula);
    if (given === "") throw invalid("a formula is missing");
    return given;
  });
  Object.assign(rule, { type: "cellIs", attributes: { operator: OPERATORS[chosen] }, formulae });
};

/** @source Excel.ConditionalCellValueRule */
export const cellValueType = withRule(
  "CellValueConditionalFormat",
  ({ attributes, formulae = [] }) => {
    const operator = Object.entries(OPERATORS).find(([, file]) => file === attributes?.operator)?.[0];
    const [formula1, formula2] = formulae.map((formula) => `=${formula}`);
    return { formula1: formula1 ?? "", formula2: formula2 ?? "", operator: operator ?? "Invalid" };
  },
  changeCellValue,
);

const TEXTS: Kinds = {
  Contains: { type: "containsText", attributes: { operator: "containsText" } },
  NotContains: { type: "notContainsText", attributes: { operator: "notContains" } },
  BeginsWith: { type: "beginsWith", attributes: { operator: "beginsWith" } },
  EndsWith: { type: "endsWith", attributes: { operator: "endsWith" } },
};

const changeText: Change = (item, given) => {
  const kind = TEXTS[oneOf(given.operator, Object.keys(TEXTS), "operator")]!;
  const wanted = text(given.text, "text");
  const [cell, quoted] = [firstCell(item), `"${wanted.replace(/"/g, '""')}"`];
  const formulae = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[kind.type];
  Object.assign(item.rule, kind, {
    attributes: { ...kind.attributes, text: wanted },
    formulae: [formulae],
  });
};

/** @source Excel.ConditionalTextComparisonRule */
export const textComparisonType = withRule(
  "TextConditionalFormat",
  ({ type, attributes }) => ({
    operator: Object.entries(TEXTS).find(([, kind]) => kind.type === type)![0],
    text: String(attributes?.text ?? ""),
  }),
  changeText,
);

const ENDS: Kinds = {
  TopItems: { type: "top10", attributes: {} },
  TopPercent: { type: "top10", attributes: { percent: "1" } },
  BottomItems: { type: "top10", attributes: { bottom: "1" } },
  BottomPercent: { type: "top10", attributes: { percent: "1", bottom: "1" } },
};

const changeTopBottom: Change = ({ rule }, { rank, type }) => {
  const kind = oneOf(type, Object.keys(ENDS), "kind of the top or bottom");
  const count = within(number(rank, "rank"), 1, kind.endsWith("Percent") ? 100 : 1000, "rank");
  Object.assign(rule, { ...ENDS[kind], attributes: { ...ENDS[kind]!.attributes, rank: String(count) } });
};

/** @source Excel.ConditionalTopBottomRule: rank between 1 and 1000 for numeric ranks, 1 and 100 for percent ranks */
export const topBottomType = withRule(
  "TopBottomConditionalFormat",
  (rule) => {
    const type = `${flagOf(rule, "bottom") ? "Bottom" : "Top"}${flagOf(rule, "percent") ? "Percent" : "Items"}`;
    return { rank: Number(rule.attributes?.rank ?? 10), type };
  },
  changeTopBottom,
);

/** What gives a conditional format a rule of another kind. */
export const CHANGES = { cellValue: changeCellValue, text: changeText, topBottom: changeTopBottom };
