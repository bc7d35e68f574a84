import type { Quantity } from "./schema";

/** What a number may be by itself, whatever the others are. */
export interface EntryLimits {
  readonly least?: number;
  readonly most?: number;
  readonly integer: boolean;
}

/** Excel keeps so many digits of a number. @source Excel specifications and limits: number precision */
export const EXACT_DIGITS = 15;

/** The unit of counts that no year has more of than days. */
const DAYS = "天";

/** How many days a year has. */
export function daysOf(year: number): number {
  return Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
}

/** Whether a quantity counts days of its year. */
export function countsDays({ unit }: Pick<Quantity, "unit">): boolean {
  return unit === DAYS;
}

/** What an entry of a quantity may be in a year. */
export function entryLimits(quantity: Quantity, year: number): EntryLimits {
  const { min: least, max = Infinity, integer = false } = quantity;
  const most = countsDays(quantity) ? Math.min(max, daysOf(year)) : max;
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === Infinity ? {} : { most }),
    integer,
  };
}
