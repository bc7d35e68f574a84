import { type Expression, referencesOf } from "../formula/expression";
import type { Indicator } from "../system/schema";
import { quantityName } from "./tableNames";

/** What a live value shows of an indicator that has no task in this period. */
export const NO_TASK = "本年无任务";
/** What it shows where a period that is compared with had none. */
const NOT_COMPARED = "比较期无任务";

/** What both of them end with. */
const IDLE = "无任务";

/** Formula text of a value that says so where there was nothing to do. */
export function idleOr(indicator: Indicator, expression: Expression, value: string): string {
  const { noTask } = indicator;
  if (!noTask) return value;
  const rest = notComparedOr(comparedTests(indicator, expression), value);
  return `IF(${isZero(quantityName(noTask.quantity, 0))},"${NO_TASK}",${rest})`;
}

/** Formula text of a value that says so where one of the tests finds a period without a task. */
export function notComparedOr(tests: readonly string[], value: string): string {
  return tests.reduceRight((other, test) => `IF(${test},"${NOT_COMPARED}",${other})`, value);
}

/** Formula texts that test whether a period that an expression is compared with had no task. */
export function comparedTests({ noTask }: Indicator, expression: Expression): string[] {
  if (!noTask) return [];
  return comparedLags(noTask.quantity, expression).map((lag) => isZero(quantityName(noTask.quantity, lag)));
}

/** Whether a component can be without a value since a period that it is compared with had no task. */
export function isCompared({ noTask }: Indicator, expression: Expression | undefined): boolean {
  return (
    noTask !== undefined && expression !== undefined && comparedLags(noTask.quantity, expression).length > 0
  );
}

function isZero(name: string): string {
  return `IF(ISNUMBER(${name}),${name}=0,FALSE)`;
}

function comparedLags(quantity: string, expression: Expression): number[] {
  return referencesOf(expression).flatMap(({ name, lag }) => (name === quantity && lag > 0 ? [lag] : []));
}

/** Formula text that tests whether a cell says that there is nothing to do in this period. */
export function noTaskTest(cell: string): string {
  return `${cell}="${NO_TASK}"`;
}

/** Formula text that tests whether a cell says that there was nothing to do, now or in a period that is compared with. */
export function idleTest(cell: string): string {
  return `RIGHT(${cell},${IDLE.length})="${IDLE}"`;
}
