import { roundPublished } from "../../formula/round";
import { EXTRAS } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import type { GroupScore, IndicatorScore } from "./scorecard";

/**
 * What was added outside of the full mark, and what was taken away, each as a group of its own. A score that is missing
 * counts as 0, but under the policy `strict`, where it makes the sum missing.
 */
export function extraScores(
  { options }: IndicatorSystem,
  indicators: readonly Pick<IndicatorScore, "points" | "kind" | "score">[],
): GroupScore[] {
  return EXTRAS.flatMap(({ kind, id, name }) => {
    const own = indicators.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const isOpen = options.missing === "strict" && own.some(({ score }) => score === null);
    const sum = own.reduce((total, { score }) => total + (score ?? 0), 0);
    const points = own.reduce((total, each) => total + each.points!, 0);
    return [
      { id, name, score: isOpen ? null : roundPublished(sum, options.decimals), points, carried: undefined },
    ];
  });
}

/**
 * The composite with what is outside of the full mark, limited where the system limits it.
 *
 * @param composite NaN while something is missing
 */
export function withExtras(
  { options }: IndicatorSystem,
  composite: number,
  extras: readonly GroupScore[],
): number {
  const { compositeCap = Infinity, decimals } = options;
  const whole = extras.reduce((sum, { score }) => sum + (score ?? NaN), composite);
  return Math.min(extras.length > 0 ? roundPublished(whole, decimals) : whole, compositeCap);
}
