import { oriented } from "./scoresByRank";

/**
 * Distance to the best: 1 for the best unit, 0 for the worst.
 *
 * @param values one per unit; NaN is missing
 * @param direction 1 more is better, -1 less is better
 * @returns one per unit in [0, 1]; when all values are equal, or there is one unit, each is the best and gets 1
 * @source OECD/JRC Handbook (2008), section 5.4; COINr `n_dist2max`
 */
export function distanceToBest(values: Float64Array, direction: 1 | -1): Float64Array {
  const turned = oriented(values, direction);
  let least = Infinity;
  let most = -Infinity;
  for (const value of turned) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const spread = most - least;
  return turned.map((value) => {
    if (Number.isNaN(value)) return NaN;
    return spread === 0 ? 1 : 1 - (most - value) / spread;
  });
}
