import { type Awarded, awards } from "../scoring/units/awards";
import { effectiveWeights } from "../scoring/units/effectiveWeights";
import { type Evaluation, evaluate, type EvaluationOptions } from "../scoring/units/evaluate";
import { indicatorColumns } from "../scoring/units/indicatorColumns";
import type { Panel } from "../scoring/units/panel";
import { robustness, type Robustness, type RobustnessOptions } from "../scoring/units/robustness";
import type { IndicatorSystem } from "../system/schema";

/** Many units compared: scores and ranks, the lists that come out of them, and how firm the ranks are. */
export interface Comparison {
  readonly evaluation: Evaluation;
  readonly awards: readonly Awarded[];
  readonly robustness?: Robustness;
}

/**
 * Compares many units of analysis.
 *
 * @param shaking how the ranking is tested against other weights; not at all when left out
 * @throws Problem when a unit has a category that the system does not know
 */
export function compareUnits(
  system: IndicatorSystem,
  panel: Panel,
  options: EvaluationOptions,
  shaking?: RobustnessOptions,
): Comparison {
  const evaluation = evaluate(system, panel, options);
  const lists = awards(system, evaluation, options);
  if (!shaking) return { evaluation, awards: lists };
  const matrix = rowsOf(system, indicatorColumns(system, panel, options.method, options), panel.units.length);
  return {
    evaluation,
    awards: lists,
    robustness: robustness([matrix], effectiveWeights(system), panel.units.length, shaking),
  };
}

/** Columns by indicator as one matrix, unit by unit. */
function rowsOf(
  system: IndicatorSystem,
  columns: ReadonlyMap<string, Float64Array>,
  units: number,
): Float64Array {
  const width = system.indicators.length;
  const matrix = new Float64Array(units * width);
  system.indicators.forEach(({ code }, i) => {
    const column = columns.get(code)!;
    for (let unit = 0; unit < units; unit++) matrix[unit * width + i] = column[unit]!;
  });
  return matrix;
}
