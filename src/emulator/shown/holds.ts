import { compareValues } from "../calculation/values/operators";
import { CellError, type CellValue } from "../model/cell";
import { countOf, flagOf } from "../model/ruleFlags";
import type { ConditionalRule } from "../model/rules";
import type { Area } from "./area";

/** What is known where a rule is asked whether it holds for a cell. */
export interface Asked {
  readonly rule: ConditionalRule;
  readonly value: CellValue;
  /** all cells of the conditional format */
  readonly area: Area;
  /** the result of a formula of the rule, as it stands in this cell */
  readonly evaluate: (formula: string) => CellValue;
}

type Test = (asked: Asked) => boolean;

/** Whether a rule holds for a cell. Kinds that the host only keeps hold nowhere. */
export function holds(asked: Asked): boolean {
  return (TESTS[asked.rule.type] ?? (() => false))(asked);
}

const byFormula: Test = ({ rule, evaluate }) => {
  const [formula] = rule.formulae ?? [];
  if (!formula) return false;
  const value = evaluate(formula);
  return value === true || (typeof value === "number" && value !== 0);
};

/** Files have a formula with each of these kinds that says the same. @source ECMA-376 part 1, 18.3.1.10 `cfRule` */
const TESTS: Readonly<Record<string, Test>> = {
  expression: byFormula,
  containsText: byFormula,
  notContainsText: byFormula,
  beginsWith: byFormula,
  endsWith: byFormula,
  containsBlanks: byFormula,
  notContainsBlanks: byFormula,
  containsErrors: byFormula,
  notContainsErrors: byFormula,
  timePeriod: byFormula,
  cellIs: compares,
  top10: isAtTheEnd,
  aboveAverage: isBeyondAverage,
  uniqueValues: (asked) => asked.value !== null && occurrences(asked) === 1,
  duplicateValues: (asked) => asked.value !== null && occurrences(asked) > 1,
};

/** A blank cell equals 0 and an empty text; one with an error is compared with nothing. */
function compares({ rule, value, evaluate }: Asked): boolean {
  const operands = (rule.formulae ?? []).map(evaluate);
  if ([value, ...operands].some((each) => each instanceof CellError)) return false;
  const [first = null, second = null] = operands;
  const [toFirst, toSecond] = [compareValues(value, first), compareValues(value, second)];
  const isBetween =
    compareValues(first, second) <= 0 ? toFirst >= 0 && toSecond <= 0 : toFirst <= 0 && toSecond >= 0;
  const answers: Readonly<Record<string, boolean>> = {
    between: isBetween,
    notBetween: !isBetween,
    equal: toFirst === 0,
    notEqual: toFirst !== 0,
    greaterThan: toFirst > 0,
    lessThan: toFirst < 0,
    greaterThanOrEqual: toFirst >= 0,
    lessThanOrEqual: toFirst <= 0,
  };
  return answers[rule.attributes?.operator ?? ""] === true;
}

/** The first so many, or so many in a hundred, at least one; those that equal the last of them belong to them. */
function isAtTheEnd({ rule, value, area: { numbers } }: Asked): boolean {
  if (typeof value !== "number" || numbers.length === 0) return false;
  const rank = Number(rule.attributes?.rank ?? 10);
  const isPercent = flagOf(rule, "percent");
  const asked = isPercent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const count = Math.min(asked, numbers.length);
  return flagOf(rule, "bottom") ? value <= numbers[count - 1]! : value >= numbers[numbers.length - count]!;
}

/** @source ECMA-376 part 1, 18.3.1.10: `aboveAverage`, `equalAverage` and `stdDev`, deviations of the population */
function isBeyondAverage({ rule, value, area: { numbers } }: Asked): boolean {
  if (typeof value !== "number" || numbers.length === 0) return false;
  const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const variance = numbers.reduce((sum, each) => sum + (each - average) ** 2, 0) / numbers.length;
  const side = flagOf(rule, "aboveAverage", true) ? 1 : -1;
  const distance = (value - average) * side - countOf(rule, "stdDev") * Math.sqrt(variance);
  return distance > 0 || (distance === 0 && flagOf(rule, "equalAverage"));
}

/** Texts are the same without regard to case. */
function occurrences({ value, area: { values } }: Asked): number {
  return values.filter((each) => keyOf(each) === keyOf(value)).length;
}

function keyOf(value: CellValue): string {
  return value instanceof CellError ? value.code : `${typeof value}:${String(value).toLowerCase()}`;
}
