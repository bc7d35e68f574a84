import { daysOf, type Period } from "./period";
import type { Quantity } from "./schema";

/** What a number may be by itself, whatever the others are. */
export interface EntryLimits {
  readonly least?: number;
  readonly most?: number;
  readonly integer: boolean;
}

/** Excel keeps so many digits of a number. @source Excel specifications and limits: number precision */
export const EXACT_DIGITS = 15;

/** The unit of counts that no period has more of than days. */
const DAYS = "天";

/** Whether a quantity counts days of its period. */
export function countsDays({ unit }: Pick<Quantity, "unit">): boolean {
  return unit === DAYS;
}

/** What an entry of a quantity may be in a period. */
export function entryLimits(quantity: Quantity, period: Period): EntryLimits {
  const { min: least, max = Infinity, integer = false } = quantity;
  const most = countsDays(quantity) ? Math.min(max, daysOf(period)) : max;
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === Infinity ? {} : { most }),
    integer,
  };
}
