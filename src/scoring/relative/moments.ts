/** The moments of a column that its shape is judged by; NaN where it has too few values, or all are equal. */
export interface Shape {
  /** sample skewness G1 */
  readonly skew: number;
  /** sample excess kurtosis G2 */
  readonly kurtosis: number;
}

/**
 * Skewness and kurtosis of a sample.
 *
 * @param values NaN is missing
 * @source Joanes & Gill (1998), G1 and G2; `skew` and `kurt` of COINr; Excel SKEW and KURT
 */
export function shapeOf(values: Iterable<number>): Shape {
  const present = [...values].filter((value) => !Number.isNaN(value));
  const n = present.length;
  const mean = present.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power: number): number =>
    present.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  const variance = moment(2);
  if (n < 4 || variance === 0) return { skew: NaN, kurtosis: NaN };
  const skew = moment(3) / variance ** 1.5;
  const kurtosis = moment(4) / variance ** 2 - 3;
  return {
    skew: (skew * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * kurtosis + 6),
  };
}

/** The value in the middle; the mean of the two in the middle where they are even in number. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
