import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

import { Ranker } from "../relative/rank";

/** How a ranking is shaken. */
export interface RobustnessOptions {
  readonly draws: number;
  /** the same seed gives the same draws */
  readonly seed: number;
  /** each weight is multiplied by a number between 1 − spread and 1 + spread */
  readonly spread: number;
  /** how often a unit is among the first so many is counted */
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
 * @param matrices normalised values, one matrix per normalisation method, each row by row: `units × indicators`;
 * NaN is missing, and the weights of the others count then
 * @param weights one per indicator: what it counts for in the composite, positive
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7; COINr `get_sensitivity`
 */
export function robustness(
  matrices: readonly Float64Array[],
  weights: Float64Array,
  units: number,
  { draws, seed, spread, top }: RobustnessOptions,
): Robustness {
  const random = xoroshiro128plus(seed);
  const ranks = new Uint16Array(units * draws);
  const drawn = new Float64Array(weights.length);
  const scores = new Float64Array(units);
  const ranker = new Ranker(units);
  const drawnRanks = new Float64Array(units);
  const complete = matrices.map((matrix) => !matrix.includes(NaN));
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(random, weights, spread, drawn);
    const chosen = matrices.length === 1 ? 0 : Math.floor(uniformFloat64(random) * matrices.length);
    scoreRows(matrices[chosen]!, drawn, complete[chosen]!, scores);
    ranker.descending(scores, drawnRanks);
    // a unit without a score has rank 0 here
    for (let unit = 0; unit < units; unit++) ranks[unit * draws + draw] = drawnRanks[unit]! || 0;
  }
  return summarise(ranks, units, draws, top);
}

/** Weights around the given ones, summing to 1. */
function drawWeights(
  random: RandomGenerator,
  weights: Float64Array,
  spread: number,
  drawn: Float64Array,
): void {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    drawn[i] = weights[i]! * (1 + spread * (2 * uniformFloat64(random) - 1));
    total += drawn[i]!;
  }
  for (let i = 0; i < weights.length; i++) drawn[i]! /= total;
}

function scoreRows(
  matrix: Float64Array,
  weights: Float64Array,
  complete: boolean,
  scores: Float64Array,
): void {
  const width = weights.length;
  for (let unit = 0, at = 0; unit < scores.length; unit++, at += width) {
    let sum = 0;
    if (complete) for (let i = 0; i < width; i++) sum += weights[i]! * matrix[at + i]!;
    else sum = meanOfPresent(matrix, at, weights);
    scores[unit] = sum;
  }
}

function meanOfPresent(matrix: Float64Array, at: number, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = matrix[at + i]!;
    if (value !== value) continue;
    sum += weights[i]! * value;
    total += weights[i]!;
  }
  return sum / total;
}

function summarise(ranks: Uint16Array, units: number, draws: number, top: number): Robustness {
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
function quantile(sorted: Uint16Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
