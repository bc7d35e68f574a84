import { largestLags } from "../formula/largestLags";
import type { IndicatorSystem } from "../system/schema";

/** The periods that a quantity has cells for. */
export interface EntryLags {
  /** cells for lags 0 to this one */
  readonly offered: number;
  /** lags 0 to this one are needed by a formula, or are this period's; -1 where nothing has to be entered */
  readonly required: number;
}

/**
 * Every quantity is asked for this period and, to compare with, the one before; earlier ones where a formula
 * reads them. The count of a constraint concerns this period alone, and so does what need not be entered, as a
 * published growth.
 */
export function entryLags(system: IndicatorSystem): ReadonlyMap<string, EntryLags> {
  const known = lagsOf.get(system) ?? computedLags(system);
  lagsOf.set(system, known);
  return known;
}

/** Lags that were computed before: every sheet and every rule asks for them. */
const lagsOf = new WeakMap<IndicatorSystem, ReadonlyMap<string, EntryLags>>();

function computedLags(system: IndicatorSystem): ReadonlyMap<string, EntryLags> {
  const counts = new Set(system.constraints.map(({ quantity }) => quantity));
  const lags = largestLags(system);
  return new Map(
    system.quantities.map(({ key, optional }) => {
      const last = lags.get(key)!;
      const offered = counts.has(key) || optional ? last : Math.max(last, 1);
      return [key, { offered, required: optional ? -1 : last }];
    }),
  );
}
