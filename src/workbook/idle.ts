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
export function idleOr({ noTask }: Indicator, expression: Expression, value: string): string {
  if (!noTask) return value;
  const isZero = (name: string): string => `IF(ISNUMBER(${name}),${name}=0,FALSE)`;
  const compared = comparedLags(noTask.quantity, expression).map((lag) =>
    isZero(quantityName(noTask.quantity, lag)),
  );
  const rest = compared.reduceRight((other, test) => `IF(${test},"${NOT_COMPARED}",${other})`, value);
  return `IF(${isZero(quantityName(noTask.quantity, 0))},"${NO_TASK}",${rest})`;
}

/** Whether a component can be without a value since a period that it is compared with had no task. */
export function isCompared({ noTask }: Indicator, expression: Expression): boolean {
  return noTask !== undefined && comparedLags(noTask.quantity, expression).length > 0;
}

function comparedLags(quantity: string, expression: Expression): number[] {
  return referencesOf(expression).flatMap(({ name, lag }) => (name === quantity && lag > 0 ? [lag] : []));
}

/** Formula text that tests whether a cell says that there was nothing to do. */
export function idleTest(cell: string): string {
  return `RIGHT(${cell},${IDLE.length})="${IDLE}"`;
}
