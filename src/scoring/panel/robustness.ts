import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Ranker } from "../relative/rank";
import type { WeightedMatrix } from "./weightedMatrix";

/** How weights are varied, and what is counted. */
export interface RobustnessOptions {
  readonly draws: number;
  /** the same seed gives the same draws */
  readonly seed: number;
  /** each weight is multiplied by a number between 1 − spread and 1 + spread */
  readonly spread: number;
  /** it is counted how often a unit is among the first so many */
  readonly top: number;
}

/** What became of each unit's rank over all draws. */
export interface Robustness {
  readonly median: Float64Array;
  /** 5th percentile: a good rank for the unit */
  readonly p5: Float64Array;
  /** 95th percentile: a bad one */
  readonly p95: Float64Array;
  /** share of the draws in which the unit was among the first `top` */
  readonly inTop: Float64Array;
}

/**
 * Monte Carlo over weights and, where several are given, over normalisations: ranks the units again for each draw of
 * weights around those of the system.
 *
 * @param matrices one per normalisation method, all over the same units
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7; COINr `get_sensitivity`
 */
export function robustness(
  matrices: readonly WeightedMatrix[],
  { draws, seed, spread, top }: RobustnessOptions,
): Robustness {
  const random = xoroshiro128plus(seed);
  const units = matrices[0]!.profileOf.length;
  const ranks: Ranks = units > 65_535 ? new Uint32Array(units * draws) : new Uint16Array(units * draws);
  const factors = new Float64Array(matrices[0]!.profiles[0]?.length ?? 0);
  const drawn = matrices.map(({ profiles }) => profiles.map(({ length }) => new Float64Array(length)));
  const scores = new Float64Array(units);
  const ranker = new Ranker(units);
  const drawnRanks = new Float64Array(units);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < factors.length; i++) factors[i] = 1 + spread * (2 * uniformFloat64(random) - 1);
    const chosen = matrices.length === 1 ? 0 : Math.floor(uniformFloat64(random) * matrices.length);
    matrices[chosen]!.profiles.forEach((weights, p) => shake(weights, factors, drawn[chosen]![p]!));
    scoreRows(matrices[chosen]!, drawn[chosen]!, scores);
    ranker.descending(scores, drawnRanks);
    // a unit without a score has rank 0 here
    for (let unit = 0; unit < units; unit++) ranks[unit * draws + draw] = drawnRanks[unit]! || 0;
  }
  return summarise(ranks, units, draws, top);
}

type Ranks = Uint16Array | Uint32Array;

/** Weights times their factors, summing to 1. */
export function shake(weights: Float64Array, factors: Float64Array, drawn: Float64Array): void {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    drawn[i] = weights[i]! * factors[i]!;
    total += drawn[i]!;
  }
  for (let i = 0; i < weights.length; i++) drawn[i]! /= total;
}

/** Scores of units, which rank them: weights times values, row by row. */
export function scoreRows(
  { values, profileOf }: WeightedMatrix,
  drawn: readonly Float64Array[],
  scores: Float64Array,
): void {
  for (let unit = 0, at = 0; unit < scores.length; unit++) {
    const weights = drawn[profileOf[unit]!]!;
    let sum = 0;
    for (let i = 0; i < weights.length; i++, at++) sum += weights[i]! * values[at]!;
    scores[unit] = sum;
  }
}

function summarise(ranks: Ranks, units: number, draws: number, top: number): Robustness {
  const result = {
    median: new Float64Array(units),
    p5: new Float64Array(units),
    p95: new Float64Array(units),
    inTop: new Float64Array(units),
  };
  for (let unit = 0; unit < units; unit++) {
    const own = ranks.subarray(unit * draws, (unit + 1) * draws).sort();
    const missing = own[0] === 0;
    result.median[unit] = missing ? NaN : quantile(own, 0.5);
    result.p5[unit] = missing ? NaN : quantile(own, 0.05);
    result.p95[unit] = missing ? NaN : quantile(own, 0.95);
    let count = 0;
    while (count < draws && own[count]! <= top) count += 1;
    result.inTop[unit] = missing ? NaN : count / draws;
  }
  return result;
}

/**
 * Quantile of sorted numbers, a straight line between neighbours.
 *
 * @source R `quantile`, type 7; Excel `PERCENTILE.INC`
 */
function quantile(sorted: Ranks, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
