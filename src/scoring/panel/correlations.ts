import { flatten, groupForest } from "../groupTree";
import type { IndicatorSystem } from "../../system/schema";

/** Two indicators that move with each other, or against each other. */
export interface Correlated {
  /** group that both stand in; undefined for two of different groups */
  readonly group: string | undefined;
  /** codes of the indicators */
  readonly pair: readonly [string, string];
  /** Pearson's r over the units that have both, in [−1, 1] */
  readonly r: number;
}

/**
 * Pearson's correlation over the units that have both values.
 *
 * @returns NaN with fewer than three units, or where one of the two is the same for all
 * @source R `cor(use = "pairwise.complete.obs")`
 */
function correlation(one: Float64Array, other: Float64Array): number {
  const both = [...one.keys()].filter((unit) => !Number.isNaN(one[unit]! + other[unit]!));
  if (both.length < 3) return NaN;
  const mean = (of: Float64Array): number => both.reduce((sum, unit) => sum + of[unit]!, 0) / both.length;
  const [middle, otherMiddle] = [mean(one), mean(other)];
  let [products, squares, otherSquares] = [0, 0, 0];
  for (const unit of both) {
    const [a, b] = [one[unit]! - middle, other[unit]! - otherMiddle];
    products += a * b;
    squares += a * a;
    otherSquares += b * b;
  }
  return squares > 0 && otherSquares > 0 ? products / Math.sqrt(squares * otherSquares) : NaN;
}

/** From which correlation on two indicators say nearly the same, and up to which two of a group cancel each other. */
export const USUAL_FLAGS = { high: 0.9, low: -0.4 } as const;

/**
 * Pairs of indicators that say nearly the same (r at or above `high`): a group counts it twice; and pairs within a group of
 * which one falls as the other rises (r at or below `low`): they cancel each other.
 *
 * @param columns normalised values by indicator code, more is better
 * @returns the strongest first
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), step 4; COINr `get_corr_flags`
 */
export function correlated(
  system: IndicatorSystem,
  columns: ReadonlyMap<string, Float64Array>,
  { high, low }: { readonly high: number; readonly low: number },
): Correlated[] {
  const nodes = flatten(groupForest(system));
  const members = nodes.flatMap(({ group, indicators }) =>
    indicators.map(({ code }) => ({ code, group: group.id })),
  );
  const found = members.flatMap((one, i) =>
    members.slice(i + 1).flatMap((other): Correlated[] => {
      const r = correlation(columns.get(one.code)!, columns.get(other.code)!);
      const isWithin = one.group === other.group;
      const isTold = r >= high || (isWithin && r <= low);
      return isTold ? [{ group: isWithin ? one.group : undefined, pair: [one.code, other.code], r }] : [];
    }),
  );
  return found.sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
