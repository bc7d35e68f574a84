import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Ranker } from "../relative/rank";
import { type RobustnessOptions, scoreRows, shake } from "./robustness";
import { type Sobol, sobolIndices } from "./sobol";
import type { WeightedMatrix } from "./weightedMatrix";

/** A choice of the analyst that ranks may depend on, besides the weights. */
const CHOICES = ["method", "aggregation", "imputation"] as const;

/** What moves ranks: weights, and each choice that several are given of. */
export type Sensitivity = { readonly weights: Sobol } & {
  readonly [Choice in (typeof CHOICES)[number]]?: Sobol;
};

/** Units under every combination of choices: one matrix for each, the last choice varying fastest. */
export interface Variants {
  readonly matrices: readonly WeightedMatrix[];
  /** how many there are of each choice, in the order of `CHOICES` */
  readonly counts: readonly [methods: number, aggregations: number, imputations: number];
}

/** Sets of weights that are drawn from. */
const SETS = 500;

/**
 * How much of what happens to ranks comes from the weights, and how much from each choice of the analyst: the output is the
 * mean of the ranks that units move, up or down, against those without any shaking.
 *
 * @param variants all over the same units; the first is the one that ranks are held against
 * @returns NaN where no rank ever moves
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7; COINr `get_sensitivity`, whose output is the
 * mean absolute rank change too
 */
export function sensitivity(
  { matrices, counts }: Variants,
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
  const varied = CHOICES.flatMap((choice, i) => (counts[i]! > 1 ? [{ choice, i }] : []));
  const [weights, ...others] = sobolIndices(moved, 1 + varied.length, { draws, seed });
  const indices = varied.map(({ choice }, i) => [choice, others[i]!] as const);
  return { weights: weights!, ...Object.fromEntries(indices) };

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

  function moved([weight = 0, ...which]: Float64Array): number {
    const chosen = counts.map((count, i) => {
      const at = varied.findIndex((each) => each.i === i);
      return at < 0 ? 0 : Math.floor(which[at]! * count);
    });
    const matrix = matrices[chosen.reduce((index, choice, i) => index * counts[i]! + choice, 0)]!;
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
