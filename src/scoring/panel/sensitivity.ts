import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Ranker } from "../relative/rank";
import { type RobustnessOptions, scoreRows, shake } from "./robustness";
import { type Sobol, sobolIndices } from "./sobol";
import type { WeightedMatrix } from "./weightedMatrix";

/** What moves ranks: weights, and where several are given the method of normalisation. */
export interface Sensitivity {
  readonly weights: Sobol;
  readonly method?: Sobol;
}

/** Sets of weights that are drawn from. */
const SETS = 500;

/**
 * How much of what happens to ranks comes from the weights, and how much from the method of normalisation: the output is the
 * mean of the ranks that units move, up or down, against those without any shaking.
 *
 * @param matrices one per normalisation method, all over the same units; the first is the one that ranks are held against
 * @returns NaN where no rank ever moves
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7; COINr `get_sensitivity`, whose output is the
 * mean absolute rank change too
 */
export function sensitivity(
  matrices: readonly WeightedMatrix[],
  { draws, seed, spread }: Omit<RobustnessOptions, "top">,
): Sensitivity {
  const random = xoroshiro128plus(seed);
  const width = matrices[0]!.profiles[0]?.length ?? 0;
  const sets = Array.from({ length: SETS }, () =>
    Float64Array.from({ length: width }, () => 1 + spread * (2 * uniformFloat64(random) - 1)),
  );
  const units = matrices[0]!.profileOf.length;
  const ranker = new Ranker(units);
  const scores = new Float64Array(units);
  const ranks = new Float64Array(units);
  const usual = ranked(matrices[0]!, new Float64Array(width).fill(1)).slice();
  const several = matrices.length > 1;
  const [weights, method] = sobolIndices(moved, several ? 2 : 1, { draws, seed });
  return { weights: weights!, ...(method && { method }) };

  function ranked(matrix: WeightedMatrix, factors: Float64Array): Float64Array {
    const drawn = matrix.profiles.map((profile) => {
      const shaken = new Float64Array(profile.length);
      shake(profile, factors, shaken);
      return shaken;
    });
    scoreRows(matrix, drawn, scores);
    ranker.descending(scores, ranks);
    return ranks;
  }

  function moved([weight = 0, which = 0]: Float64Array): number {
    const matrix = matrices[Math.floor(which * matrices.length)]!;
    const now = ranked(matrix, sets[Math.floor(weight * SETS)]!);
    let [sum, count] = [0, 0];
    for (let unit = 0; unit < units; unit++) {
      const change = Math.abs(now[unit]! - usual[unit]!);
      if (Number.isNaN(change)) continue;
      sum += change;
      count += 1;
    }
    return sum / count;
  }
}
