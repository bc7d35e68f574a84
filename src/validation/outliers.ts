import { type Said, said } from "../i18n/said";
import type { Panel } from "../scoring/panel/panel";
import { measured } from "../system/measured";
import type { IndicatorSystem } from "../system/schema";

/** A value that stands apart from those of the other units: to be checked, not to be taken out. */
export interface Outlier {
  readonly unit: string;
  readonly key: string;
  readonly value: number;
  readonly median: number;
  /** modified z-score: how many deviations from the median */
  readonly score: number;
  readonly message: Said;
}

/** With fewer units a value that stands apart tells nothing. */
const FEWEST_UNITS = 8;
/** Modified z-scores beyond this are outliers. @source Iglewicz, Hoaglin: How to Detect and Handle Outliers (1993) */
const CUTOFF = 3.5;
/** Factor from the median absolute deviation of normally distributed values to their standard deviation. */
const MEDIAN_DEVIATION = 1.4826;
/** Factor from the mean absolute deviation, which stands in where most values are equal. */
const MEAN_DEVIATION = 1.2533;

/**
 * Values of this period that stand apart from the other units', quantity by quantity.
 *
 * @returns none for a quantity that fewer than 8 units have
 * @source modified z-score over the median absolute deviation: Iglewicz, Hoaglin (1993), section 3.3
 */
export function outliers({ quantities }: IndicatorSystem, { units, columns }: Panel): Outlier[] {
  return quantities.flatMap(({ key, name, unit }) => {
    const values = columns.get(key);
    if (!values) return [];
    const present = values.filter((value) => !Number.isNaN(value));
    if (present.length < FEWEST_UNITS) return [];
    const median = medianOf(present);
    const spread = deviation(present, median);
    return units.flatMap((who, i): Outlier[] => {
      const value = values[i]!;
      const score = (value - median) / spread;
      if (!(Math.abs(score) > CUTOFF)) return [];
      const message = said("rules.outlier", {
        who,
        name,
        value: measured(rounded(value), unit),
        median: measured(rounded(median), unit),
      });
      return [{ unit: who, key, value, median, score, message }];
    });
  });
}

/** As many digits as are needed to see how far apart the two are. */
const rounded = (value: number): number => Number(value.toPrecision(6));

function deviation(values: Float64Array, median: number): number {
  const distances = values.map((value) => Math.abs(value - median));
  const middle = medianOf(distances);
  if (middle > 0) return MEDIAN_DEVIATION * middle;
  return (MEAN_DEVIATION * distances.reduce((sum, distance) => sum + distance, 0)) / distances.length;
}

function medianOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
