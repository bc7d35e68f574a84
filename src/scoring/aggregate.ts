import type { IndicatorSystem } from "../system/schema";

type MissingPolicy = IndicatorSystem["options"]["missing"];
type Aggregation = NonNullable<IndicatorSystem["options"]["aggregation"]>;

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
  const terms = aggregation === "geometric" ? columns.map((column) => column.map(Math.log)) : columns;
  const sum = new Float64Array(size);
  let total = 0;
  for (let member = 0; member < terms.length; member++) {
    const column = terms[member]!;
    const weight = weights[member]!;
    total += weight;
    for (let unit = 0; unit < size; unit++) sum[unit]! += weight * column[unit]!;
  }
  for (let unit = 0; unit < size; unit++) {
    // something missing, or without a logarithm, has spoilt the sum: only then is it looked at member by member
    const mean = Number.isNaN(sum[unit]!)
      ? meanOfRest(columns, terms, weights, unit, missing)
      : sum[unit]! / total;
    sum[unit] = aggregation === "geometric" ? Math.exp(mean) : mean;
  }
  return sum;
}

function meanOfRest(
  columns: readonly Float64Array[],
  terms: readonly Float64Array[],
  weights: readonly number[],
  unit: number,
  missing: MissingPolicy,
): number {
  let sum = 0;
  let total = 0;
  for (let member = 0; member < columns.length; member++) {
    const absent = Number.isNaN(columns[member]![unit]!);
    if (absent && missing === "strict") return NaN;
    if (absent && missing === "reweight") continue;
    // a member that counts as 0 adds nothing to a sum, and makes a product 0
    if (!absent) sum += weights[member]! * terms[member]![unit]!;
    else if (terms !== columns) sum = -Infinity;
    total += weights[member]!;
  }
  return sum / total;
}

/** `aggregateColumns` for one unit, with one value per member; NaN is missing. */
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

/** The aggregation rule of a system; arithmetic by default. */
export function ruleOf({ options }: IndicatorSystem): AggregationRule {
  return { aggregation: options.aggregation ?? "arithmetic", missing: options.missing };
}
