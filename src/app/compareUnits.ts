import type { AggregationRule } from "../scoring/aggregate";
import { type Awarded, awards } from "../scoring/panel/awards";
import { type Evaluation, evaluate, type EvaluationOptions } from "../scoring/panel/evaluate";
import { type ColumnMethod, indicatorColumns } from "../scoring/panel/indicatorColumns";
import type { Imputation } from "../scoring/panel/impute";
import type { Panel } from "../scoring/panel/panel";
import { robustness, type Robustness, type RobustnessOptions } from "../scoring/panel/robustness";
import { type Sensitivity, sensitivity } from "../scoring/panel/sensitivity";
import { weightedMatrix } from "../scoring/panel/weightedMatrix";
import { extraIndicators } from "../system/extras";
import { problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";

/** Many units compared: scores and ranks, the awards that follow from them, and how robust the ranks are. */
export interface Comparison {
  readonly evaluation: Evaluation;
  readonly awards: readonly Awarded[];
  readonly robustness?: Robustness;
  /** what moves ranks, where that was asked for */
  readonly sensitivity?: Sensitivity;
}

/** How the robustness of a ranking is tested: with other weights, and with what an analyst could have chosen too. */
export interface Shaking extends RobustnessOptions {
  /** further methods of normalisation */
  readonly methods: readonly ColumnMethod[];
  /** further means; default: none */
  readonly aggregations?: readonly Pick<AggregationRule, "aggregation" | "power">[];
  /** further ways to fill what is missing, over all units; default: none */
  readonly imputations?: readonly Imputation[];
  /** whether it is also told what moves ranks */
  readonly sensitivity?: boolean;
}

/**
 * Compares many units of analysis.
 *
 * @param shaking how the robustness of the ranking is tested; not at all when left out
 * @throws Problem when a unit has a category that the system does not know, or the robustness of Copeland scores is asked for
 */
export function compareUnits(
  system: IndicatorSystem,
  panel: Panel,
  options: EvaluationOptions,
  shaking?: Shaking,
): Comparison {
  const evaluation = evaluate(system, panel, options);
  const lists = awards(system, evaluation, options);
  if (!shaking) return { evaluation, awards: lists };
  // who beats whom is no sum of weights: nothing could be drawn again from one
  if (options.aggregation === "copeland") throw problem("drawsOfCopeland");
  const { aggregations = [], imputations = [] } = shaking;
  if (aggregations.some(({ aggregation }) => aggregation === "copeland")) throw problem("drawsOfCopeland");
  // what was chosen anyway is no other choice: counted twice it would hide what the others do
  const methods = different([options.method, ...shaking.methods]);
  const isBeside = extraIndicators(system).length > 0 || system.options.compositeCap !== undefined;
  if (isBeside && methods.some(({ id }) => id === "goalposts")) throw problem("drawsOfExtras");
  const { aggregation, power } = options;
  const means = different([{ aggregation, ...(power !== undefined && { power }) }, ...aggregations]);
  const rules = means.map((mean) => ({ ...options, power: undefined, ...mean }));
  const fillings = different([options.impute, ...imputations]);
  const matrices = methods.flatMap((method) =>
    rules.flatMap((rule) =>
      fillings.map((impute) => {
        const how = { ...rule, impute };
        return weightedMatrix(system, panel, indicatorColumns(system, panel, method, how), how);
      }),
    ),
  );
  const variants = { matrices, counts: [methods.length, rules.length, fillings.length] } as const;
  return {
    evaluation,
    awards: lists,
    robustness: robustness(matrices, shaking),
    ...(shaking.sensitivity && { sensitivity: sensitivity(variants, shaking) }),
  };
}

/** Each of them once. */
function different<Choice>(choices: readonly Choice[]): Choice[] {
  const seen = choices.map((choice) => JSON.stringify(choice));
  return choices.filter((_, i) => seen.indexOf(seen[i]!) === i);
}
