import type { Constraint, IndicatorSystem } from "../../system/schema";
import { WRONG, wrongNumberTest, wrongTextTest } from "../entryTests";
import { quantityName } from "../tableNames";
import { areaTexts, type ScoreCell } from "./meanFormula";
import { STATUS_TEXT } from "./statusText";

/** The workbook name of a constraint's count. */
export function countName({ quantity }: Constraint): string {
  return quantityName(quantity, 0);
}

/** What is said of a constraint, in the words of its row. */
export function standingText(system: IndicatorSystem, constraint: Constraint): string {
  const count = countName(constraint);
  const entry = { name: constraint.quantity, lag: 0 };
  const decided = `IF(${count}>0,"${STATUS_TEXT.vetoed}","${STATUS_TEXT.met}")`;
  const number = `IF(${wrongNumberTest(system, entry)},"${WRONG}",${decided})`;
  const other = `IF(${wrongTextTest(entry)},"${WRONG}","${STATUS_TEXT["missing-count"]}")`;
  return `IF(ISLOGICAL(${count}),"${WRONG}",IF(ISNUMBER(${count}),${number},${other}))`;
}

/** Where it is said of constraints whether they are met, by their codes. */
type StatusOf = (code: string) => ScoreCell;

/** Whether a constraint raises a veto, by what their rows say. */
export function raisedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return `${sayingText(constraints, statusOf, STATUS_TEXT.vetoed)}>0`;
}

/** Whether every constraint says that it is met, or that it is not. */
export function countedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return `${sayingText(constraints, statusOf, STATUS_TEXT.met, STATUS_TEXT.vetoed)}=${constraints.length}`;
}

/** How many rows of constraints say one of some words. */
function sayingText(
  constraints: readonly Constraint[],
  statusOf: StatusOf,
  ...words: readonly string[]
): string {
  const areas = areaTexts(constraints.map(({ code }) => statusOf(code)));
  return areas.flatMap((area) => words.map((word) => `COUNTIF(${area},"${word}")`)).join("+");
}
