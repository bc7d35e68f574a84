import type { Award, IndicatorSystem } from "../../system/schema";
import { aggregateColumns, type AggregationRule } from "../aggregate";
import { rankDescending } from "../relative/rank";
import { byCategoryColumn } from "./categories";
import type { Evaluation } from "./evaluate";

/** A list of units with what put them there, best first. */
export interface Awarded {
  readonly id: string;
  readonly name: string;
  readonly units: readonly { readonly unit: string; readonly value: number }[];
}

/**
 * The lists that come out of a ranking: the first (先进县), those that rose most (进步县), the first in a group or a
 * choice of indicators (专项评价先进县). Units that tie with the last one are listed too: no order decides between equals.
 *
 * @source 大众日报, 2022-05-21, on the counties of Shandong: 先进县 10, 进步县 10, 专项评价先进县 2 each
 */
export function awards(system: IndicatorSystem, evaluation: Evaluation, rule: AggregationRule): Awarded[] {
  return (system.awards ?? []).map((award) => {
    const values = valuesFor(award, system, evaluation, rule);
    const ranks = rankDescending(values);
    const units = evaluation.units
      .map((unit, i) => ({ unit, value: award.by === "rank" ? -values[i]! : values[i]!, rank: ranks[i]! }))
      .filter(({ rank, value }) => rank <= award.size && (award.by !== "rise" || value > 0))
      .sort((a, b) => a.rank - b.rank)
      .map(({ unit, value }) => ({ unit, value }));
    return { id: award.id, name: award.name, units };
  });
}

const NO_COLUMNS: ReadonlyMap<string, Float64Array> = new Map();

/** The values that an award ranks units by; more is better, NaN is left out. */
function valuesFor(
  { by, group, indicators = [] }: Award,
  system: IndicatorSystem,
  evaluation: Evaluation,
  rule: AggregationRule,
): Float64Array {
  if (by === "rank") return evaluation.rank.map((rank) => -rank);
  if (by === "rise") return evaluation.previousRank.map((before, i) => before - evaluation.rank[i]!);
  if (group !== undefined) return evaluation.groups.get(group)!;
  return byCategoryColumn(system, { ...evaluation, columns: NO_COLUMNS }, (weighted) => {
    const chosen = weighted.indicators.filter(({ code }) => indicators.includes(code));
    return aggregateColumns(
      chosen.map(({ code }) => evaluation.indicators.get(code)!),
      chosen.map(({ points }) => points),
      evaluation.units.length,
      rule,
    );
  });
}
