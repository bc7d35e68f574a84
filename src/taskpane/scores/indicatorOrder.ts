import type { IndicatorChange } from "../../app/changesSince";
import type { IndicatorScore } from "../../scoring/unit/scorecard";

/** What indicators are sorted by. */
export type Order = "number" | "attainment" | "lost" | "change";

export const ORDERS: readonly Order[] = ["number", "attainment", "lost", "change"];

type Changes = ReadonlyMap<number, IndicatorChange> | undefined;

/**
 * Indicators in an order: by number; lowest share of points first; most points lost first; largest change first,
 * whichever way it goes. What has no score comes first in all but the first, since it is what there is to do;
 * constraints come last.
 */
export function inOrder(
  indicators: readonly IndicatorScore[],
  order: Order,
  changes: Changes,
): IndicatorScore[] {
  if (order === "number") return [...indicators];
  const rank = (each: IndicatorScore): number => rankOf(each, order, changes);
  return [...indicators].sort((a, b) => rank(b) - rank(a) || a.no - b.no);
}

function rankOf({ no, points, score, kind }: IndicatorScore, order: Order, changes: Changes): number {
  if (points === null) return -Infinity;
  if (order === "change") {
    const change = changes?.get(no);
    return change ? Math.abs((change.after ?? 0) - (change.before ?? 0)) : 0;
  }
  if (score === null) return Infinity;
  // outside of the full mark nothing is lost but what is taken away
  const lost = kind ? Math.max(-score, 0) : points - score;
  return order === "lost" ? lost : lost / points;
}
