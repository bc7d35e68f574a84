import type { IndicatorSystem } from "../../system/schema";
import { lossOf, statusOfCount, vetoOf } from "../unit/constraint";
import type { GroupScore, Loss, Veto } from "../unit/scorecard";
import { type ScoredRow, type Scores, totalsOf } from "../unit/totals";
import { weightedFor } from "./categories";
import type { Evaluation } from "./evaluate";
import type { Panel } from "./panel";
import { publishedColumn, valuesAt } from "./publishedColumn";

/** What is published of one unit among many. */
export interface PublishedUnit {
  /** after constraints; null while something that it needs is missing */
  readonly score: number | null;
  /** every indicator is scored and every constraint has its count */
  readonly complete: boolean;
  readonly groups: readonly Pick<GroupScore, "id" | "score">[];
  readonly indicators: readonly ScoredRow[];
  readonly constraints: Scores["constraints"];
  readonly vetoes: readonly Veto[];
  readonly losses: readonly Loss[];
}

/** Units by the goalposts of their system, each scored as `scoreUnit` does it. */
export function publishedUnits(
  system: IndicatorSystem,
  panel: Panel,
  { prepared }: Pick<Evaluation, "prepared">,
): PublishedUnit[] {
  const weightedOf = weightedFor(system);
  const weightedAt = (unit: number): IndicatorSystem => weightedOf(panel.categories?.[unit]);
  const columns = system.indicators.map((indicator) =>
    publishedColumn(system, panel, indicator, prepared, weightedAt),
  );
  return panel.units.map((_, unit) => {
    const weighted = weightedAt(unit);
    const indicators = weighted.indicators.map(({ code, points, kind }, i): ScoredRow => {
      const { scores, idle } = columns[i]!;
      const score = Number.isNaN(scores[unit]!) ? null : scores[unit]!;
      const status = idle.get(unit) ?? (score === null ? "missing-data" : "scored");
      return { code, points, ...(kind && { kind }), score, status };
    });
    const counted = constraintsOf(system, panel, unit);
    const { composite: score, complete, groups } = totalsOf(weighted, { indicators, ...counted });
    return { score, complete, groups, indicators, ...counted };
  });
}

/** What constraints make of the counts of a unit. */
export function constraintsOf(
  system: IndicatorSystem,
  panel: Panel,
  unit: number,
): Pick<PublishedUnit, "constraints" | "vetoes" | "losses"> {
  const valueOf = valuesAt(panel)(unit);
  const countOf = (name: string): number => valueOf({ kind: "reference", name, lag: 0 });
  return {
    constraints: system.constraints.map((constraint) => ({
      code: constraint.code,
      status: statusOfCount(constraint, countOf(constraint.quantity)),
    })),
    vetoes: system.constraints.flatMap((constraint) => vetoOf(system, constraint, valueOf, {}) ?? []),
    losses: system.constraints.flatMap((constraint) => lossOf(system, constraint, valueOf, {}) ?? []),
  };
}
