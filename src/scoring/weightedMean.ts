import type { IndicatorSystem } from "../system/schema";

export type MissingPolicy = IndicatorSystem["options"]["missing"];

/**
 * Weighted arithmetic mean of one level of a hierarchy.
 *
 * @param values one per member; NaN is missing
 * @param weights one per member, positive; they need not sum to 1
 * @param missing `strict`: one missing member makes the mean missing; `zero`: it counts as 0; `reweight`: the
 * weights of the members present are rescaled, and the mean is missing only when all are
 * @returns NaN when missing, and for no members at all
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 6.3; `reweight` as COINr's `a_amean`
 */
export function weightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  missing: MissingPolicy,
): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    if (!Number.isNaN(value)) sum += value * weight;
    else if (missing === "strict") return NaN;
    else if (missing === "reweight") continue;
    total += weight;
  }
  return total > 0 ? sum / total : NaN;
}
