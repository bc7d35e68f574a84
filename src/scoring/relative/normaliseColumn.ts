import { distanceToBest } from "./distanceToBest";
import { minmax, type Scale } from "./minmax";
import { borda, percentileRank, rankScore } from "./scoresByRank";
import { type Moments, zscore } from "./zscore";

/** A way to normalise a column by comparing units with each other. */
export type RelativeMethod =
  | ({ readonly id: "minmax" } & Scale)
  | ({ readonly id: "zscore" } & Moments)
  | { readonly id: "rank" | "percentile" | "borda" | "dist2max" };

/**
 * Normalises one column over the units that have a value.
 *
 * @param values one per unit; NaN is missing
 * @param direction 1 more is better, -1 less is better
 * @returns one per unit, NaN where the value is missing; more is better
 */
export function normaliseColumn(
  values: Float64Array,
  direction: 1 | -1,
  method: RelativeMethod,
): Float64Array {
  switch (method.id) {
    case "minmax":
      return minmax(values, direction, method);
    case "zscore":
      return zscore(values, direction, method);
    case "rank":
      return rankScore(values, direction);
    case "percentile":
      return percentileRank(values, direction);
    case "borda":
      return borda(values, direction);
    case "dist2max":
      return distanceToBest(values, direction);
  }
}
