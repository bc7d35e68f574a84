import type { IndicatorSystem } from "../system/schema";

export type MissingPolicy = IndicatorSystem["options"]["missing"];
export type Aggregation = NonNullable<IndicatorSystem["options"]["aggregation"]>;

/** How one level of a hierarchy becomes a value of the level above. */
export interface AggregationRule {
  readonly aggregation: Aggregation;
  readonly missing: MissingPolicy;
}

/**
 * Weighted mean of one level of a hierarchy, for many units at once.
 *
 * Arithmetic: Σ w·x / Σ w. Geometric: exp(Σ w·ln x / Σ w); a 0 makes it 0, and a negative value leaves it undefined.
 *
 * @param columns one per member, each with one place per unit; NaN is missing
 * @param weights one per member, positive; they need not sum to 1
 * @param rule `strict`: one missing member makes the mean missing; `zero`: it counts as 0; `reweight`: the weights of
 * the members present are rescaled, and the mean is missing only when all are
 * @returns one per unit; NaN when missing or undefined, and for no members at all
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), sections 6.3 and 6.4; `reweight` as COINr's
 * `a_amean` and `a_gmean`
 */
export function aggregateColumns(
  columns: readonly Float64Array[],
  weights: readonly number[],
  size: number,
  { aggregation, missing }: AggregationRule,
): Float64Array {
  const sum = new Float64Array(size);
  const total = new Float64Array(size);
  const absent = { strict: NaN, zero: aggregation === "geometric" ? -Infinity : 0, reweight: 0 }[missing];
  for (let member = 0; member < columns.length; member++) {
    const column = columns[member]!;
    const weight = weights[member]!;
    const absentWeight = missing === "reweight" ? 0 : weight;
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      if (value !== value) {
        sum[unit]! += absent;
        total[unit]! += absentWeight;
      } else {
        sum[unit]! += weight * (aggregation === "geometric" ? Math.log(value) : value);
        total[unit]! += weight;
      }
    }
  }
  for (let unit = 0; unit < size; unit++) {
    const mean = sum[unit]! / total[unit]!;
    sum[unit] = aggregation === "geometric" ? Math.exp(mean) : mean;
  }
  return sum;
}

/** The same for one unit: a value per member. */
export function aggregate(
  values: readonly number[],
  weights: readonly number[],
  rule: AggregationRule,
): number {
  return aggregateColumns(
    values.map((value) => Float64Array.of(value)),
    weights,
    1,
    rule,
  )[0]!;
}

export function ruleOf({ options }: IndicatorSystem): AggregationRule {
  return { aggregation: options.aggregation ?? "arithmetic", missing: options.missing };
}
