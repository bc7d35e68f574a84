/** Where z-scores are put: their mean and their standard deviation. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Z-scores over units, rescaled.
 *
 * @param values one per unit; NaN is missing
 * @param direction 1 more is better, -1 less is better
 * @returns one per unit; NaN where the value is missing. With a single unit, or when all values are equal, nothing
 * tells the units apart, and each gets the mean
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.2; COINr `n_zscore`, with the
 * sample deviation (n − 1)
 */
export function zscore(values: Float64Array, direction: 1 | -1, { mean, deviation }: Moments): Float64Array {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
  }
  const center = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - center) ** 2;
  const spread = Math.sqrt(squares / (count - 1));
  // a deviation that is only rounding error of the sum tells nothing apart either
  const flat = !(spread > Math.abs(center) * 1e-14);
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    return flat ? mean : mean + (deviation * direction * (value - center)) / spread;
  });
}
