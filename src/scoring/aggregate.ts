import type { IndicatorSystem } from "../system/schema";
import { copeland } from "./copeland";

type MissingPolicy = IndicatorSystem["options"]["missing"];

/** Means that a system can have for its levels; the others only compare units. */
type SystemAggregation = NonNullable<IndicatorSystem["options"]["aggregation"]>;

/** How members become one: a mean of them, or who beats whom. */
type Aggregation = SystemAggregation | "harmonic" | "generalised" | "copeland";

/** How one level of a hierarchy becomes a value of the level above. */
export interface AggregationRule {
  readonly aggregation: Aggregation;
  /** of the generalised mean; 1 is the arithmetic one, −1 the harmonic, 0 the geometric */
  readonly power?: number;
  readonly missing: MissingPolicy;
}

/**
 * One level of a hierarchy as a value of the level above, for many units at once.
 *
 * Arithmetic: Σ w·x / Σ w. Geometric: exp(Σ w·ln x / Σ w). Harmonic: Σ w / Σ (w / x). Generalised: (Σ w·x^p / Σ w)^(1/p).
 * In all but the arithmetic a negative value leaves the mean undefined; a 0 makes the geometric one 0, and those with a
 * power below 0. Copeland: see `copeland`.
 *
 * @param columns one per member, each with one place per unit; NaN is missing
 * @param weights one per member, positive; they need not sum to 1
 * @param rule `strict`: one missing member makes the mean missing; `zero`: it counts as 0; `reweight`: the weights of
 * the members present are rescaled, and the mean is missing only when all are
 * @returns one per unit; NaN when missing or undefined, and for no members at all
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), sections 6.3 to 6.5; `reweight` as COINr's
 * `a_amean`, `a_gmean` and `a_hmean`; COINr `a_genmean`, by its definition where a member is missing
 */
export function aggregateColumns(
  columns: readonly Float64Array[],
  weights: readonly number[],
  size: number,
  rule: AggregationRule,
): Float64Array {
  if (rule.aggregation === "copeland") return copeland(columns, weights, size, rule.missing);
  const scale = scaleOf(rule);
  const terms = scale ? columns.map((column) => column.map(scale.to)) : columns;
  const sum = new Float64Array(size);
  let total = 0;
  for (let member = 0; member < terms.length; member++) {
    const column = terms[member]!;
    const weight = weights[member]!;
    total += weight;
    for (let unit = 0; unit < size; unit++) sum[unit]! += weight * column[unit]!;
  }
  for (let unit = 0; unit < size; unit++) {
    // something missing, or without a term, has spoilt the sum: only then is it looked at member by member
    const mean = Number.isNaN(sum[unit]!)
      ? meanOfRest(columns, terms, weights, unit, rule.missing, scale?.to(0) ?? 0)
      : sum[unit]! / total;
    sum[unit] = scale ? scale.from(mean) : mean;
  }
  return sum;
}

/** The scale on which a mean is arithmetic; NaN where a value has no place on it. */
export interface MeanScale {
  readonly to: (value: number) => number;
  readonly from: (mean: number) => number;
  /** whether more on the scale is more */
  readonly isRising: boolean;
}

/** @returns undefined for the scale of the values themselves */
export function scaleOf({ aggregation, power = 1 }: AggregationRule): MeanScale | undefined {
  const p = aggregation === "harmonic" ? -1 : aggregation === "generalised" ? power : 1;
  if (aggregation === "geometric" || p === 0) return { to: Math.log, from: Math.exp, isRising: true };
  if (p === 1 && aggregation !== "generalised") return undefined;
  return {
    to: (value) => (value < 0 ? NaN : value ** p),
    from: (mean) => mean ** (1 / p),
    isRising: p > 0,
  };
}

/** @param nothing what a member that counts as 0 is on the scale */
function meanOfRest(
  columns: readonly Float64Array[],
  terms: readonly Float64Array[],
  weights: readonly number[],
  unit: number,
  missing: MissingPolicy,
  nothing: number,
): number {
  let sum = 0;
  let total = 0;
  for (let member = 0; member < columns.length; member++) {
    const absent = Number.isNaN(columns[member]![unit]!);
    if (absent && missing === "strict") return NaN;
    if (absent && missing === "reweight") continue;
    sum += weights[member]! * (absent ? nothing : terms[member]![unit]!);
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
