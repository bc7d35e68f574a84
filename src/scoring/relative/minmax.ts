/** The scale that normalised values are put on. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/**
 * Min-max over units: the worst unit gets `low`, the best `high`, the rest a straight line between.
 *
 * @param values one per unit; NaN is missing
 * @param direction 1 more is better, -1 less is better
 * @param into gets the result, where the caller has room for it
 * @returns one per unit; NaN where the value is missing. When all values are equal nothing tells the units apart,
 * and each gets the middle of the scale
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.3; COINr `n_minmax`
 */
export function minmax(
  values: Float64Array,
  direction: 1 | -1,
  { low, high }: Scale,
  into = new Float64Array(values.length),
): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  // an index is several times as fast as the iterator of a typed array
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (most === least) {
    for (let i = 0; i < values.length; i++) into[i] = Number.isNaN(values[i]!) ? NaN : (low + high) / 2;
    return into;
  }
  const [worst, best] = direction === 1 ? [least, most] : [most, least];
  for (let i = 0; i < values.length; i++) {
    into[i] = low + (high - low) * ((values[i]! - worst) / (best - worst));
  }
  return into;
}
