import type { Constraint, IndicatorSystem } from "../../system/schema";
import { WRONG, wrongNumberTest, wrongTextTest } from "../entryTests";
import { quantityName } from "../tableNames";

/** The workbook name of a constraint's count. */
export function countName({ quantity }: Constraint): string {
  return quantityName(quantity, 0);
}

const entryOf = ({ quantity: name }: Constraint): { name: string; lag: 0 } => ({ name, lag: 0 });

/** Whether a count is there and can be what it is. */
export function countedTest(system: IndicatorSystem, constraint: Constraint): string {
  const count = countName(constraint);
  return `IF(ISNUMBER(${count}),NOT(${wrongNumberTest(system, entryOf(constraint))}),FALSE)`;
}

/** Whether a count raises a veto. */
export function raisedTest(system: IndicatorSystem, constraint: Constraint): string {
  const count = countName(constraint);
  const wrong = wrongNumberTest(system, entryOf(constraint));
  return `IF(ISNUMBER(${count}),IF(${wrong},FALSE,${count}>0),FALSE)`;
}

/** What is said of a constraint, in the words of its row. */
export function standingText(
  system: IndicatorSystem,
  constraint: Constraint,
  words: { readonly vetoed: string; readonly met: string; readonly missing: string },
): string {
  const [count, entry] = [countName(constraint), entryOf(constraint)];
  const decided = `IF(${count}>0,"${words.vetoed}","${words.met}")`;
  const number = `IF(${wrongNumberTest(system, entry)},"${WRONG}",${decided})`;
  return `IF(ISNUMBER(${count}),${number},IF(${wrongTextTest(entry)},"${WRONG}","${words.missing}"))`;
}
