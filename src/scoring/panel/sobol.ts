import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** How much of the variance of an output comes from one of its inputs. */
export interface Sobol {
  /** by itself (first order) */
  readonly first: number;
  /** by itself and together with others (total order) */
  readonly total: number;
}

/**
 * Sobol indices of a function of so many inputs, each evenly between 0 and 1: from two samples A and B, and A with one
 * column after the other taken from B, which are draws × (inputs + 2) runs.
 *
 * @param run the output for a point; it is called in a fixed order
 * @returns one for each input; NaN where the output never varies
 * @source Saltelli et al. (2010), "Variance based sensitivity analysis of model output", estimators (b) and (f) of table 2;
 * COINr `SA_estimate`
 */
export function sobolIndices(
  run: (point: Float64Array) => number,
  inputs: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Sobol[] {
  const random = xoroshiro128plus(seed);
  const sample = (): Float64Array[] =>
    Array.from({ length: draws }, () => Float64Array.from({ length: inputs }, () => uniformFloat64(random)));
  const [a, b] = [sample(), sample()];
  const [ofA, ofB] = [a.map(run), b.map(run)];
  const variance = varianceOf([...ofA, ...ofB]);
  return Array.from({ length: inputs }, (_, input) => {
    const mixed = a.map((point, i) => run(point.with(input, b[i]![input]!)));
    let [first, total] = [0, 0];
    for (let i = 0; i < draws; i++) {
      first += ofB[i]! * (mixed[i]! - ofA[i]!);
      total += (ofA[i]! - mixed[i]!) ** 2;
    }
    return { first: first / draws / variance, total: total / (2 * draws) / variance };
  });
}

/** Of a sample (n − 1). */
function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
