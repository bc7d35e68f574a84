import { roundPublished } from "../../formula/round";
import type { IndicatorSystem } from "../../system/schema";
import { isCounted } from "../unit/constraint";
import type { ScoredRow } from "../unit/totals";
import type { Evaluation } from "./evaluate";
import type { Panel } from "./panel";
import { constraintsOf, type PublishedUnit } from "./publishedUnits";

/** Units compared with each other: values of their method, rounded as scores are published. */
export function relativeUnits(
  system: IndicatorSystem,
  panel: Panel,
  { composite, groups, indicators }: Pick<Evaluation, "composite" | "groups" | "indicators">,
): PublishedUnit[] {
  const shown = (value: number): number | null =>
    Number.isNaN(value) ? null : roundPublished(value, system.options.decimals);
  return panel.units.map((_, unit) => {
    const counted = constraintsOf(system, panel, unit);
    const rows = system.indicators.map(({ code, points, kind }): ScoredRow => {
      const score = shown(indicators.get(code)![unit]!);
      const status = score === null ? "missing-data" : "scored";
      return { code, points, ...(kind && { kind }), score, status };
    });
    return {
      score: shown(composite[unit]!),
      complete: rows.every(({ score }) => score !== null) && counted.constraints.every(isCounted),
      groups: [...groups].map(([id, column]) => ({ id, score: shown(column[unit]!) })),
      indicators: rows,
      ...counted,
    };
  });
}
