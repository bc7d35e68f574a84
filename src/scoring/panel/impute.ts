import { medianOf } from "../relative/moments";

/** What stands in for a value that is missing. */
export interface Imputation {
  /** of the units that have one; or the unit's own value in the period before */
  readonly by: "mean" | "median" | "last";
  /** by unit: only units of the same group are asked; default: all are */
  readonly groups?: readonly string[] | undefined;
}

/**
 * Fills what is missing in a column, in place of nothing.
 *
 * @param values one per unit; NaN is missing
 * @param last values of the period before, one per unit
 * @returns one per unit; NaN where there is nothing to go by either
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 3 (unconditional mean and median
 * imputation); COINr `i_mean`, `i_median`, `i_mean_grp`, `i_median_grp`
 */
export function imputed(
  values: Float64Array,
  { by, groups }: Imputation,
  last: () => Float64Array | undefined,
): Float64Array {
  if (!values.some(Number.isNaN)) return values;
  if (by === "last") {
    const before = last();
    return values.map((value, unit) => (Number.isNaN(value) ? (before?.[unit] ?? NaN) : value));
  }
  const present = new Map<string, number[]>();
  values.forEach((value, unit) => {
    if (Number.isNaN(value)) return;
    const group = groups?.[unit] ?? "";
    const own = present.get(group);
    if (own) own.push(value);
    else present.set(group, [value]);
  });
  const middle = by === "mean" ? meanOf : medianOf;
  const fill = new Map([...present].map(([group, own]) => [group, middle(own)]));
  return values.map((value, unit) => (Number.isNaN(value) ? (fill.get(groups?.[unit] ?? "") ?? NaN) : value));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
