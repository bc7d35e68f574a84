import { type Shape, shapeOf } from "../relative/moments";

/** What was done about the outliers of a column. */
export interface Treatment {
  /** `log` where winsorising was not enough */
  readonly method: "none" | "winsorise" | "log";
  readonly before: Shape;
  readonly after: Shape;
  /** one per unit */
  readonly values: Float64Array;
  /** the column as it was */
  readonly original: Float64Array;
}

/** A column has outliers where both are reached, the skewness in either direction. */
const LIMIT: Shape = { skew: 2, kurtosis: 3.5 };
/** Values that are winsorised at most. */
const MOST = 5;

/**
 * Treats outliers: where skewness and kurtosis tell of some, the largest values (the smallest, where the column leans
 * that way) are set to the next, one after the other, up to five; where that is not enough, the column as it was is put on
 * a logarithmic scale.
 *
 * @param values one per unit; NaN is missing
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 3; COINr `Treat` with its defaults:
 * `winsorise`, `log_CT`, `check_SkewKurt`
 */
export function treated(values: Float64Array): Treatment {
  const before = shapeOf(values);
  const original = values;
  if (!isOut(before)) return { method: "none", before, after: before, values, original };
  const winsorised = values.slice();
  let after = before;
  for (let count = 0; count < MOST && isOut(after); count++) {
    winsorise(winsorised, after.skew > 0);
    after = shapeOf(winsorised);
  }
  if (!isOut(after)) return { method: "winsorise", before, after, values: winsorised, original };
  const logarithms = onLogScale(values, before.skew > 0);
  return { method: "log", before, after: shapeOf(logarithms), values: logarithms, original };
}

/** A column that is too short to have a shape has no outliers. */
function isOut({ skew, kurtosis }: Shape): boolean {
  return Math.abs(skew) >= LIMIT.skew && kurtosis >= LIMIT.kurtosis;
}

/** Sets the largest (or smallest) values to the next one. */
function winsorise(values: Float64Array, isHigh: boolean): void {
  const sign = isHigh ? 1 : -1;
  let extreme = -Infinity;
  for (const value of values) if (sign * value > extreme) extreme = sign * value;
  let next = -Infinity;
  for (const value of values) if (sign * value > next && sign * value < extreme) next = sign * value;
  for (let unit = 0; unit < values.length; unit++)
    if (sign * values[unit]! === extreme) values[unit] = sign * next;
}

/** ln(x − min + a) with a of a hundredth of the range; turned round where the column leans the other way. */
function onLogScale(values: Float64Array, isHigh: boolean): Float64Array {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const apart = 0.01 * (most - least);
  return values.map((value) => (isHigh ? Math.log(value - least + apart) : -Math.log(most - value + apart)));
}
