import { rankAscending } from "./rank";

/** Values turned so that more is better. */
export function oriented(values: Float64Array, direction: 1 | -1): Float64Array {
  return direction === 1 ? values : values.map((value) => -value);
}

/**
 * Ranks as scores: the worst unit gets 1, the best as many as there are units.
 *
 * @param values one per unit; NaN is missing
 * @param direction 1 more is better, -1 less is better
 * @returns one per unit; equal values share the smaller rank, so that a single unit, or units that are all equal, get 1
 * @source OECD/JRC Handbook (2008), section 5.1; COINr `n_rank`
 */
export function rankScore(values: Float64Array, direction: 1 | -1): Float64Array {
  return rankAscending(oriented(values, direction));
}

/**
 * Borda scores: how many units one has left behind.
 *
 * @returns rank score less 1: 0 for a single unit and for units that are all equal
 * @source COINr `n_borda`
 */
export function borda(values: Float64Array, direction: 1 | -1): Float64Array {
  return rankScore(values, direction).map((rank) => rank - 1);
}

/**
 * Percentile rank: the share of the other units that one has left behind.
 *
 * @returns one per unit in [0, 1]; 0 for a single unit and for units that are all equal: nobody is left behind
 * @source COINr `n_prank`
 */
export function percentileRank(values: Float64Array, direction: 1 | -1): Float64Array {
  let present = 0;
  for (const value of values) if (!Number.isNaN(value)) present += 1;
  const others = Math.max(present - 1, 1);
  return borda(values, direction).map((left) => left / others);
}
