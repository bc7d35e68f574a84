import { regularIndicators } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import { type AggregationRule, scaleOf } from "../aggregate";
import { weightedBy } from "./categories";
import { effectiveWeights } from "./effectiveWeights";
import type { Panel } from "./panel";

/**
 * Normalised values with what each indicator counts for, unit by unit: a unit's sum over its row ranks it as its
 * composite does.
 */
export interface WeightedMatrix {
  /** `units × indicators`, row by row; on the scale of the mean (`scaleOf`); NaN where a unit has no score */
  readonly values: Float64Array;
  /**
   * effective weights by indicator, those of a profile summing to 1: one for each category and choice of indicators
   * present
   */
  readonly profiles: readonly Float64Array[];
  /** which profile a unit has */
  readonly profileOf: Uint32Array;
}

/**
 * @param columns normalised values by indicator code, one place per unit; NaN is missing
 * @param rule `strict` leaves a NaN in its place, `zero` puts 0 there, `reweight` gives its weight to the others of its
 * group, as `aggregateColumns` does at every level
 */
export function weightedMatrix(
  system: IndicatorSystem,
  { units, categories }: Pick<Panel, "units" | "categories">,
  columns: ReadonlyMap<string, Float64Array>,
  rule: AggregationRule,
): WeightedMatrix {
  // what is outside of the full mark has no weight that could be shaken
  const regular = { ...system, indicators: regularIndicators(system) };
  const ordered = regular.indicators.map(({ code }) => columns.get(code)!);
  const width = ordered.length;
  const values = new Float64Array(units.length * width);
  const profiles: Float64Array[] = [];
  const profileOf = new Uint32Array(units.length);
  const known = new Map<string, number>();
  for (let unit = 0; unit < units.length; unit++) {
    const absent = rule.missing === "reweight" ? ordered.map((column) => Number.isNaN(column[unit]!)) : [];
    ordered.forEach((column, i) => {
      values[unit * width + i] = absent[i] ? 0 : termOf(column[unit]!, rule);
    });
    const category = categories?.[unit];
    const pattern = `${category ?? ""}:${absent.flatMap((is, i) => (is ? [i] : [])).join(",")}`;
    if (!known.has(pattern)) {
      known.set(pattern, profiles.length);
      profiles.push(effectiveWeights(inCategory(regular, category), absent));
    }
    profileOf[unit] = known.get(pattern)!;
  }
  return { values, profiles, profileOf };
}

/** What a value adds to the sum that ranks units: more is better, also where the scale of the mean falls. */
function termOf(value: number, rule: AggregationRule): number {
  const present = rule.missing === "zero" && Number.isNaN(value) ? 0 : value;
  const scale = scaleOf(rule);
  if (!scale) return present;
  return scale.isRising ? scale.to(present) : -scale.to(present);
}

function inCategory(system: IndicatorSystem, category: string | undefined): IndicatorSystem {
  const found = system.categories?.find(({ id }) => id === category);
  return found ? weightedBy(system, found) : system;
}
