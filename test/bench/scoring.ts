import { aggregateTree } from "../../src/scoring/panel/evaluate";
import { rankDescending } from "../../src/scoring/relative/rank";
import { normaliseColumns } from "../../src/scoring/relative/normaliseColumns";
import { robustness } from "../../src/scoring/panel/robustness";
import { weightedMatrix, type WeightedMatrix } from "../../src/scoring/panel/weightedMatrix";
import type { IndicatorSystem } from "../../src/system/schema";
import { measurePair, type Measured } from "./measure";

const UNITS = 3_000;
const INDICATORS = 25;
const DRAWS = 1_000;

/** Normalise, aggregate and rank; and Monte Carlo over weights: each beside a plain loop over the same numbers. */
export function scoringBenchmarks(): Measured[] {
  const columns = randomColumns();
  const system = systemOf();
  const matrix = matrixOf(system, columns);
  const options = { draws: DRAWS, seed: 1, spread: 0.25, top: 10 };
  return [
    ...measurePair(
      400,
      { name: "plain loop: read every input, sort one column", work: () => plainLoop(columns) },
      { name: "normalise + aggregate + rank, 3,000 × 25", work: () => evaluateColumns(system, columns) },
    ),
    ...measurePair(
      3,
      { name: "bare multiply-and-add and sort, 3,000 × 25 × 1,000", work: () => bareDraws(matrix.values) },
      {
        name: "Monte Carlo over weights, 3,000 × 25 × 1,000",
        work: () => robustness([matrix], options),
      },
    ),
  ];
}

function evaluateColumns(system: IndicatorSystem, columns: readonly Float64Array[]): number {
  const directed = columns.map((values) => ({ values, direction: 1 as const }));
  const normalised = new Map(
    normaliseColumns(directed, { id: "minmax", low: 0, high: 100 }).map((column, i) => [`c${i}`, column]),
  );
  const { composite } = aggregateTree(system, normalised, UNITS, {
    aggregation: "arithmetic",
    missing: "reweight",
  });
  return rankDescending(composite)[0]!;
}

/** Reads every input once and sorts one column. */
function plainLoop(columns: readonly Float64Array[]): number {
  let sum = 0;
  for (const column of columns) for (let unit = 0; unit < UNITS; unit++) sum += column[unit]!;
  return sum + columns[0]!.slice().sort()[0]!;
}

function bareDraws(matrix: Float64Array): number {
  const scores = new Float64Array(UNITS);
  const weights = new Float64Array(INDICATORS).fill(1 / INDICATORS);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let unit = 0, at = 0; unit < UNITS; unit++, at += INDICATORS) {
      let sum = 0;
      for (let i = 0; i < INDICATORS; i++) sum += weights[i]! * matrix[at + i]!;
      scores[unit] = sum;
    }
    scores.slice().sort();
  }
  return scores[0]!;
}

/** Numbers between 0 and 100, the same at every run. */
function randomColumns(): Float64Array[] {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 21_474_836.47;
  return Array.from({ length: INDICATORS }, () => Float64Array.from({ length: UNITS }, next));
}

function matrixOf(system: IndicatorSystem, columns: readonly Float64Array[]): WeightedMatrix {
  const units = Array.from({ length: UNITS }, (_, i) => String(i));
  const named = new Map(columns.map((column, i) => [`c${i}`, column]));
  return weightedMatrix(system, { units }, named, { aggregation: "arithmetic", missing: "reweight" });
}

/** Five groups of five indicators. */
function systemOf(): IndicatorSystem {
  return {
    groups: Array.from({ length: 5 }, (_, i) => ({ id: `g${i}`, name: `g${i}` })),
    indicators: Array.from({ length: INDICATORS }, (_, i) => ({
      code: `c${i}`,
      group: `g${i % 5}`,
      points: 1 + (i % 4),
    })),
  } as unknown as IndicatorSystem;
}
