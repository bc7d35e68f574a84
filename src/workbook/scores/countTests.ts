import type { Constraint, IndicatorSystem } from "../../system/schema";
import { WRONG, wrongNumberTest, wrongTextTest } from "../entryTests";
import { quantityName } from "../tableNames";
import { areaTexts, type ScoreCell } from "./meanFormula";

/** The workbook name of a constraint's count. */
export function countName({ quantity }: Constraint): string {
  return quantityName(quantity, 0);
}

/** What is said of a constraint, in the words of its row. */
export function standingText(
  system: IndicatorSystem,
  constraint: Constraint,
  words: { readonly vetoed: string; readonly met: string; readonly missing: string },
): string {
  const count = countName(constraint);
  const entry = { name: constraint.quantity, lag: 0 };
  const decided = `IF(${count}>0,"${words.vetoed}","${words.met}")`;
  const number = `IF(${wrongNumberTest(system, entry)},"${WRONG}",${decided})`;
  const other = `IF(${wrongTextTest(entry)},"${WRONG}","${words.missing}")`;
  return `IF(ISLOGICAL(${count}),"${WRONG}",IF(ISNUMBER(${count}),${number},${other}))`;
}

/** How many of the rows of constraints say one of some words. */
export function saidText(statuses: readonly ScoreCell[], ...words: readonly string[]): string {
  const counts = areaTexts(statuses).flatMap((area) => words.map((word) => `COUNTIF(${area},"${word}")`));
  return counts.join("+");
}
