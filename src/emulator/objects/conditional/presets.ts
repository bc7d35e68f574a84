import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { presetFormula } from "../../model/presetFormula";
import { countOf, flagOf } from "../../model/ruleFlags";
import { isSame } from "../../model/same";
import { oneOf } from "../coerce";
import { firstCell } from "./conditionalRule";
import { type Kinds, withRule } from "./ruleKinds";

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
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
};

/** @source ECMA-376 part 1, 18.18.82 `ST_TimePeriod` */
function period(timePeriod: string): Pick<ConditionalRule, "type" | "attributes"> {
  return { type: "timePeriod", attributes: { timePeriod } };
}
/** @source Excel.ConditionalPresetCriteriaRule */
export const presetType = withRule(
  "PresetCriteriaConditionalFormat",
  (rule) => {
    const known = Object.entries(PRESETS).find(
      ([, { type, attributes }]) =>
        type === rule.type && isSame(meaning(rule), meaning({ ...rule, attributes: attributes ?? {} })),
    );
    return { criterion: known?.[0] ?? "Invalid" };
  },
  changePreset,
);

/** What a rule of one of these kinds means, however it is written. */
function meaning(rule: ConditionalRule): unknown {
  if (rule.type === "timePeriod") return rule.attributes?.timePeriod;
  if (rule.type !== "aboveAverage") return rule.type;
  return [flagOf(rule, "aboveAverage", true), flagOf(rule, "equalAverage"), countOf(rule, "stdDev")];
}

/** Gives a conditional format one of the conditions that Excel has ready. */
export function changePreset(item: ConditionalFormatItem, { criterion }: Record<string, unknown>): void {
  const kind = PRESETS[oneOf(criterion, Object.keys(PRESETS), "criterion")]!;
  Object.assign(item.rule, { ...kind, attributes: { ...kind.attributes } });
  const said = presetFormula(item.rule, firstCell(item));
  item.rule.formulae = said === undefined ? [] : [said];
}
