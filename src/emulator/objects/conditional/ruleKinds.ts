import { addressText } from "../../model/rect";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { number, oneOf, text, within } from "../coerce";
import type { FormatTarget } from "./conditionalOrder";
import { conditionalRangeFormatType, formulaOf, ofItem } from "./conditionalRule";

/** The API's name of a rule → its type and attributes in the file. */
type Kinds = Readonly<Record<string, Pick<ConditionalRule, "type" | "attributes">>>;

/** A conditional format with a `rule`, which is set as a whole, and a `format`. */
function withRule(
  name: string,
  read: (rule: ConditionalRule) => unknown,
  change: (item: ConditionalFormatItem, given: Record<string, unknown>) => void,
): HostType<FormatTarget> {
  return hostType({
    name,
    scalars: {
      Rule: ofItem(
        ({ rule }) => read(rule),
        (item, value) => {
          if (typeof value !== "object" || value === null) throw invalid("rule of a conditional format");
          change(item, value as Record<string, unknown>);
        },
      ),
    },
    navigations: { Format: (target) => HostObject.of(conditionalRangeFormatType, target) },
  });
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

/** @source Excel.ConditionalCellValueRule */
export const cellValueType = withRule(
  "CellValueConditionalFormat",
  ({ attributes, formulae = [] }) => {
    const operator = Object.entries(OPERATORS).find(([, file]) => file === attributes?.operator)?.[0];
    const [formula1, formula2] = formulae.map((formula) => `=${formula}`);
    return { formula1: formula1 ?? "", formula2: formula2 ?? "", operator: operator ?? "Invalid" };
  },
  ({ rule }, { operator, formula1, formula2 }) => {
    const chosen = oneOf(operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[], "operator");
    const isTernary = chosen === "Between" || chosen === "NotBetween";
    const formulae = (isTernary ? [formula1, formula2] : [formula1]).map((formula) => {
      const given = formulaOf(typeof formula === "number" ? String(formula) : formula);
      if (given === "") throw invalid("a formula is missing");
      return given;
    });
    Object.assign(rule, { attributes: { operator: OPERATORS[chosen] }, formulae });
  },
);

const TEXTS: Kinds = {
  Contains: { type: "containsText", attributes: { operator: "containsText" } },
  NotContains: { type: "notContainsText", attributes: { operator: "notContains" } },
  BeginsWith: { type: "beginsWith", attributes: { operator: "beginsWith" } },
  EndsWith: { type: "endsWith", attributes: { operator: "endsWith" } },
};

/** @source Excel.ConditionalTextComparisonRule */
export const textComparisonType = withRule(
  "TextConditionalFormat",
  ({ type, attributes }) => ({
    operator: Object.entries(TEXTS).find(([, kind]) => kind.type === type)![0],
    text: String(attributes?.text ?? ""),
  }),
  (item, given) => {
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
  },
);

const ENDS: Kinds = {
  TopItems: { type: "top10", attributes: {} },
  TopPercent: { type: "top10", attributes: { percent: "1" } },
  BottomItems: { type: "top10", attributes: { bottom: "1" } },
  BottomPercent: { type: "top10", attributes: { percent: "1", bottom: "1" } },
};

/** @source Excel.ConditionalTopBottomRule: rank between 1 and 1000 for numeric ranks, 1 and 100 for percent ranks */
export const topBottomType = withRule(
  "TopBottomConditionalFormat",
  ({ attributes = {} }) => {
    const is = (name: string): string | undefined => (attributes[name] === "1" ? "1" : undefined);
    const type = `${is("bottom") ? "Bottom" : "Top"}${is("percent") ? "Percent" : "Items"}`;
    return { rank: Number(attributes.rank ?? 10), type };
  },
  ({ rule }, { rank, type }) => {
    const kind = oneOf(type, Object.keys(ENDS), "kind of the top or bottom");
    const count = within(number(rank, "rank"), 1, kind.endsWith("Percent") ? 100 : 1000, "rank");
    rule.attributes = { ...ENDS[kind]!.attributes, rank: String(count) };
  },
);

const below = { aboveAverage: "0" };
/** @source Excel.ConditionalFormatPresetCriterion; ECMA-376 part 1, 18.3.1.10 `cfRule` */
const PRESETS: Kinds = {
  Blanks: { type: "containsBlanks" },
  NonBlanks: { type: "notContainsBlanks" },
  Errors: { type: "containsErrors" },
  NonErrors: { type: "notContainsErrors" },
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", attributes: below },
  EqualOrAboveAverage: { type: "aboveAverage", attributes: { equalAverage: "1" } },
  EqualOrBelowAverage: { type: "aboveAverage", attributes: { ...below, equalAverage: "1" } },
  OneStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: "1" } },
  OneStdDevBelowAverage: { type: "aboveAverage", attributes: { ...below, stdDev: "1" } },
  TwoStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: "2" } },
  TwoStdDevBelowAverage: { type: "aboveAverage", attributes: { ...below, stdDev: "2" } },
  ThreeStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: "3" } },
  ThreeStdDevBelowAverage: { type: "aboveAverage", attributes: { ...below, stdDev: "3" } },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};
const PERIODS = `Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth`;

const FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** @source Excel.ConditionalPresetCriteriaRule */
export const presetType = withRule(
  "PresetCriteriaConditionalFormat",
  ({ type, attributes = {} }) => {
    const known = Object.entries(PRESETS).find(
      ([, kind]) =>
        kind.type === type &&
        ["aboveAverage", "equalAverage", "stdDev"].every(
          (name) => (kind.attributes ?? {})[name] === attributes[name],
        ),
    );
    if (!known)
      throw new HostError("ApiNotFound", `the criterion of ${type} is not implemented by this host`);
    return { criterion: known[0] };
  },
  (item, { criterion }) => {
    const kind = PRESETS[oneOf(criterion, Object.keys(PRESETS), "criterion", PERIODS.split(" "))]!;
    const formula = FORMULAS[kind.type]?.(firstCell(item));
    Object.assign(item.rule, { ...kind, attributes: { ...kind.attributes } });
    item.rule.formulae = formula === undefined ? [] : [formula];
  },
);

function firstCell({ rects: [first] }: ConditionalFormatItem): string {
  const { top, left } = first!;
  return addressText({ top, left, bottom: top, right: left });
}
