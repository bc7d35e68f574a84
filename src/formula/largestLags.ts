import type { IndicatorSystem } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { referencesOf } from "./expression";
import { entriesOfShare } from "./share";

/**
 * The periods that each quantity must be entered for: every lag up to the largest that a formula reads, and
 * always this period.
 *
 * @returns largest lag by quantity key
 */
export function largestLags(system: IndicatorSystem): ReadonlyMap<string, number> {
  const largest = new Map(system.quantities.map((quantity) => [quantity.key, 0]));
  for (const indicator of system.indicators) {
    for (const component of indicator.components) {
      const read = [
        ...referencesOf(componentExpression(system, indicator, component)),
        ...entriesOfShare(system, indicator, component),
      ];
      for (const { name, lag } of read) largest.set(name, Math.max(lag, largest.get(name) ?? 0));
    }
  }
  return largest;
}
