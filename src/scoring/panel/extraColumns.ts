import { extraIndicators, worthOf } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import type { AggregationRule } from "../aggregate";
import { fullMarkOf, groupForest } from "../groupTree";
import type { Aggregates } from "./aggregates";

/**
 * Composites as shares of the full mark, with what is outside of it: they may exceed 1, up to the system's limit.
 *
 * @param system with the points of one category
 * @param columns shares of their points by indicator code
 */
export function withExtraColumns(
  system: IndicatorSystem,
  { composite, groups }: Aggregates,
  columns: ReadonlyMap<string, Float64Array>,
  { missing, aggregation }: AggregationRule,
): Aggregates {
  const extras = extraIndicators(system);
  const full = fullMarkOf(system, groupForest(system));
  const limit = (system.options.compositeCap ?? Infinity) / full;
  // how many others one beats is no share of anything
  if (aggregation === "copeland" || (extras.length === 0 && limit === Infinity)) return { composite, groups };
  const whole = composite.map((share, unit) => {
    const added = extras.reduce((sum, { code, points }) => {
      const own = columns.get(code)![unit]!;
      return sum + points * (Number.isNaN(own) && missing !== "strict" ? 0 : own);
    }, 0);
    return Math.min(share + added / full, limit);
  });
  return { composite: whole, groups };
}

/** Shares of what is outside of the full mark: at most all of it, and below 0 where it is taken away. */
export function extraShares(indicator: Parameters<typeof worthOf>[0], shares: Float64Array): Float64Array {
  const sign = Math.sign(worthOf(indicator));
  return shares.map((share) => sign * Math.max(0, Math.min(share, 1)));
}
