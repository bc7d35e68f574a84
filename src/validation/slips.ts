import { DECIMAL_SLIPS, FEW, type Slip, slip, UNIT_SLIPS } from "./change";
import { yearBefore } from "./entered";
import type { Submission } from "./entries";
import type { Entered } from "./rule";

/** This year's and last year's number, where there are both. */
export function pair({ entry }: Entered, submission: Submission): [now: number, before: number] | undefined {
  const before = yearBefore(submission, entry);
  if (entry.lag > 0 || entry.kind !== "number" || before?.kind !== "number") return undefined;
  return [entry.value as number, before.value as number];
}

/** The power of ten between the two; counts of a few go up and down by chance. */
export function slipOf(entered: Entered, submission: Submission, powers: readonly Slip[]): number {
  const numbers = pair(entered, submission);
  if (!numbers || (entered.quantity.integer && Math.min(...numbers) < FEW)) return 0;
  return slip(...numbers, powers);
}

/** Whether it is apart from last year's number by a power of ten. */
export function hasSlipped(entered: Entered, submission: Submission): boolean {
  return slipOf(entered, submission, [...DECIMAL_SLIPS, ...UNIT_SLIPS]) !== 0;
}
