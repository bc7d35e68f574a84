import type { IndicatorSystem } from "../../system/schema";
import { checkConstraint, lossOf, vetoOf } from "./constraint";
import type { Scorecard } from "./scorecard";
import { scoreIndicator, type ScoringOptions, type ValueOf } from "./scoreIndicator";
import { totalsOf } from "./totals";

/**
 * Scores one unit of analysis against the goalposts of its system.
 *
 * The scores of the indicators are rounded first and then aggregated, so that the published table adds up.
 */
export function scoreUnit(
  system: IndicatorSystem,
  valueOf: ValueOf,
  options: ScoringOptions = {},
): Scorecard {
  const indicators = system.indicators.map((indicator) =>
    scoreIndicator(system, indicator, valueOf, options),
  );
  const constraints = system.constraints.map((constraint) =>
    checkConstraint(system, constraint, valueOf, options),
  );
  const vetoes = system.constraints.flatMap(
    (constraint) => vetoOf(system, constraint, valueOf, options) ?? [],
  );
  const losses = system.constraints.flatMap(
    (constraint) => lossOf(system, constraint, valueOf, options) ?? [],
  );
  return {
    ...totalsOf(system, { indicators, constraints, vetoes, losses }),
    vetoes,
    losses,
    indicators: [...indicators, ...constraints].sort((a, b) => a.no - b.no),
  };
}
