import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { HostError } from "../../protocol/hostError";
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
/** The formula that a file has with a rule, which says the same. */
const FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const PERIOD_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  lastMonth: (cell) => ofMonth(cell, "EDATE(TODAY(),-1)"),
  thisMonth: (cell) => ofMonth(cell, "TODAY()"),
  nextMonth: (cell) => ofMonth(cell, "EDATE(TODAY(),1)"),
};

function ofMonth(cell: string, day: string): string {
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

/** @source Excel.ConditionalPresetCriteriaRule */
export const presetType = withRule(
  "PresetCriteriaConditionalFormat",
  ({ type, attributes = {} }) => {
    const known = Object.entries(PRESETS).find(
      ([, kind]) =>
        kind.type === type &&
        ["aboveAverage", "equalAverage", "stdDev", "timePeriod"].every(
          (name) => (kind.attributes ?? {})[name] === attributes[name],
        ),
    );
    if (!known)
      throw new HostError("ApiNotFound", `the criterion of ${type} is not implemented by this host`);
    return { criterion: known[0] };
  },
  changePreset,
);

/** Gives a conditional format one of the conditions that Excel has ready. */
export function changePreset(item: ConditionalFormatItem, { criterion }: Record<string, unknown>): void {
  const kind = PRESETS[oneOf(criterion, Object.keys(PRESETS), "criterion")]!;
  const said = FORMULAS[kind.type] ?? PERIOD_FORMULAS[kind.attributes?.timePeriod ?? ""];
  Object.assign(item.rule, { ...kind, attributes: { ...kind.attributes } });
  item.rule.formulae = said ? [said(firstCell(item))] : [];
}
