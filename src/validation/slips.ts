import type { Quantity } from "../system/schema";
import { DECIMAL_SLIPS, FEW, type Slip, slip, UNIT_SLIPS } from "./change";
import { isBeyond } from "./beyond";
import { yearBefore } from "./entered";
import type { Submission } from "./entries";
import type { Entered } from "./rule";

/** The number of a year and that of the year before, where there are both, and the one before can be. */
export function pair(
  { entry, quantity }: Entered,
  submission: Submission,
): [now: number, before: number] | undefined {
  const before = yearBefore(submission, entry);
  if (entry.kind !== "number" || before?.kind !== "number" || isBeyond(before, quantity)) return undefined;
  return [entry.value as number, before.value as number];
}

/** The power of ten between the two; counts of a few go up and down by chance. */
export function slipOf(entered: Entered, submission: Submission, powers: readonly Slip[]): number {
  const numbers = pair(entered, submission);
  const { quantity } = entered;
  if (!numbers || !mayBeCompared(quantity) || (quantity.integer && Math.min(...numbers) < FEW)) return 0;
  return slip(...numbers, powers);
}

/** What may be negative comes near 0, where a tenth of last year's is nothing unusual: growth rates. */
export function mayBeCompared({ min = 0 }: Pick<Quantity, "min">): boolean {
  return min >= 0;
}

/** Whether it is apart from last year's number by a power of ten. */
export function hasSlipped(entered: Entered, submission: Submission): boolean {
  return slipOf(entered, submission, [...DECIMAL_SLIPS, ...UNIT_SLIPS]) !== 0;
}

/**
 * The number without the powers of ten that it is too large by, where it is plain that this one is wrong and not that of the
 * year before: last year's workbook has the other, or this one is out of what is usual and would come into it.
 *
 * @param isPlain what to believe of a quantity of which nobody has said what is usual
 */
export function meantNumber(
  power: number,
  { entry, quantity }: Entered,
  submission: Submission,
  isPlain: boolean,
): number | undefined {
  const value = entry.value as number;
  const meant = power === 0 ? NaN : Number(`${value}e${-power}`);
  if (Number.isNaN(meant) || !isWithin(meant, quantity) || (quantity.integer && !Number.isInteger(meant)))
    return undefined;
  const before = yearBefore(submission, entry)?.value;
  const isKnown = entry.lag === 0 && before === submission.lastPeriod?.get(entry.key);
  const { usual } = quantity;
  if (isKnown) return meant;
  if (!usual) return isPlain ? meant : undefined;
  return !isWithin(value, usual) && isWithin(meant, usual) ? meant : undefined;
}

function isWithin(
  value: number,
  { min = -Infinity, max = Infinity }: Pick<Quantity, "min" | "max">,
): boolean {
  return value >= min && value <= max;
}
