import type { Constraint, IndicatorSystem } from "../../system/schema";
import { WRONG, wrongNumberTest, wrongTextTest } from "../entryTests";
import { quantityName } from "../tableNames";
import { areaTexts, type ScoreCell } from "./meanFormula";
import { STATUS_TEXT } from "./statusText";

/** The workbook name of a constraint's count. */
export function countName({ quantity }: Constraint): string {
  return quantityName(quantity, 0);
}

/** Formula text of a constraint's status. */
export function standingText(system: IndicatorSystem, constraint: Constraint): string {
  const count = countName(constraint);
  const entry = { name: constraint.quantity, lag: 0 };
  const decided = `IF(${count}>0,"${STATUS_TEXT.vetoed}","${STATUS_TEXT.met}")`;
  const number = `IF(${wrongNumberTest(system, entry)},"${WRONG}",${decided})`;
  const other = `IF(${wrongTextTest(entry)},"${WRONG}","${STATUS_TEXT["missing-count"]}")`;
  return `IF(ISLOGICAL(${count}),"${WRONG}",IF(ISNUMBER(${count}),${number},${other}))`;
}

/** The status cell of a constraint, by its code. */
type StatusOf = (code: string) => ScoreCell;

/** Formula text that tests whether any constraint raises a veto, by the status cells. */
export function raisedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return `${sayingText(constraints, statusOf, STATUS_TEXT.vetoed)}>0`;
}

/** Formula text that tests whether every constraint is decided: met, or not met. */
export function countedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return `${sayingText(constraints, statusOf, STATUS_TEXT.met, STATUS_TEXT.vetoed)}=${constraints.length}`;
}

/** Formula text that counts the status cells with one of some words. */
function sayingText(
  constraints: readonly Constraint[],
  statusOf: StatusOf,
  ...words: readonly string[]
): string {
  const areas = areaTexts(constraints.map(({ code }) => statusOf(code)));
  return areas.flatMap((area) => words.map((word) => `COUNTIF(${area},"${word}")`)).join("+");
}
