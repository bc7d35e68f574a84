import { type Language, type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { inWords } from "../../i18n/words";
import { valueAt } from "../../formula/diagnose";
import type { Explained } from "../../formula/explain";
import type { Reference } from "../../formula/expression";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { hasOthers } from "../groupTree";
import { componentScores, measure, type Measured } from "./measure";
import { measuredPart } from "./noTask";
import type { IndicatorScore, IndicatorStatus } from "./scorecard";
import { pointsLines } from "./pointsLines";
import { operandsOf } from "./operands";
import { scoreExpression } from "./scoreExpression";
import { shareExpression } from "./shareExpression";
import { type Obstacle, reasonFor, referenceName, type Working } from "./words";

/** The value of a quantity at a lag; NaN when it was not entered. */
export type ValueOf = (reference: Reference) => number;

/** Events as a department describes them: when, where, who is responsible, what came of it. */
export interface Happened {
  /** of the first of them, as in `2019-03-05` */
  readonly date?: string | undefined;
  readonly event: string;
}

/** What is known of the entries, beside the values, and how scores are explained. */
export interface ScoringOptions {
  /** entries that are wrong: they count as missing, and the explanation says so; default: none */
  readonly isWrong?: (reference: Reference) => boolean;
  /** what is said of the events that a constraint counts, by the key of its quantity; default: nothing */
  readonly eventOf?: (quantity: string) => Happened | undefined;
  /** in which scores are explained; what a sheet says is Chinese, the default */
  readonly language?: Language;
}

/** Scores one indicator, or says why it has no score. */
export function scoreIndicator(
  system: IndicatorSystem,
  indicator: Indicator,
  valueOf: ValueOf,
  options: ScoringOptions = {},
): IndicatorScore {
  const { language = "zh" } = options;
  const working = { system, indicator, valueOf, language, told: new Set<string>() };
  const measured = indicator.components.map((component) => measure(component, working, options.isWrong));
  const { no, code, name, group, points, kind } = indicator;
  const counted = measured.filter(({ obstacle }) => !obstacle).map(({ component }) => component);
  const valued = new Set(
    measured.flatMap(({ component, value }) => (Number.isNaN(value) ? [] : [component.id])),
  );
  const part =
    counted.length > 0 && isHeldByTasksAlone(measured) ? measuredPart(indicator, counted, valued) : indicator;
  const components = componentScores(system, part, measured, valueOf);
  const { score, status, explanation } =
    withoutScore(system, indicator, measured) ?? scored(working, part, measured);
  const row = { no, code, name, group, points, components, score, status, ...(kind && { kind }) };
  return { ...row, explanation: inWords(language, explanation) };
}

/** Whether nothing but a period without a task keeps components from being measured. */
function isHeldByTasksAlone(measured: readonly Measured[]): boolean {
  return measured.every(({ obstacle }) => !obstacle || obstacle.kind === "no-task");
}

interface Outcome {
  readonly score: number | null;
  readonly status: IndicatorStatus;
  readonly explanation: Said;
}

/** The score of what could be measured, with its lines. */
function scored(
  { system, indicator, valueOf, language }: Working,
  part: Indicator,
  measured: readonly Measured[],
): Outcome {
  const working: Explained = { ...operandsOf(system, indicator, measured, valueOf), language };
  const explanation = said("explanation.scored", {
    values: sequence(measured.map((each) => each.explanation)),
    points: sequence(pointsLines(system, part, working)),
  });
  // everything that counts is there: what a condition passes over may have no value
  const score = valueAt(scoreExpression(system, part)!, working.valueOf);
  return { score, status: "scored", explanation };
}

/**
 * In the order in which they are reported: a wrong entry must be mended in any case, and goalposts can wait for the
 * data.
 */
const TOLD = [
  { kinds: ["wrong"], status: "wrong-data", key: "explanation.wrongData" },
  { kinds: ["missing"], status: "missing-data", key: "explanation.missingData" },
  {
    kinds: ["division-by-zero", "undefined", "alone"],
    status: "not-computable",
    key: "explanation.notComputable",
  },
] as const satisfies readonly {
  readonly kinds: readonly Obstacle["kind"][];
  readonly status: IndicatorStatus;
  readonly key: string;
}[];

/** Why an indicator is not scored by its method; undefined when it is. */
function withoutScore(
  system: IndicatorSystem,
  indicator: Indicator,
  measured: readonly Measured[],
): Outcome | undefined {
  for (const { kinds, status, key } of TOLD) {
    const reasons = measured.flatMap(({ component, obstacle }) =>
      obstacle && kinds.some((kind) => kind === obstacle.kind)
        ? [reasonFor(system, component, obstacle)]
        : [],
    );
    if (reasons.length > 0)
      return { score: null, status, explanation: said(key, { reasons: sequence(reasons) }) };
  }
  if (measured.every(({ obstacle }) => obstacle)) return withoutTask(system, indicator, measured);
  const components = measured
    .filter(({ component, obstacle }) => !obstacle && !shareExpression(system, indicator, component))
    .map(({ component }) => component.name);
  if (components.length === 0) return undefined;
  return {
    score: null,
    status: "no-goalposts",
    explanation: said("explanation.noGoalposts", { components }),
  };
}

/** What an indicator counts of which nothing could be measured, for want of a task. */
function withoutTask(system: IndicatorSystem, indicator: Indicator, measured: readonly Measured[]): Outcome {
  const { noTask, points } = indicator;
  const obstacle = measured[0]!.obstacle as Extract<Obstacle, { kind: "no-task" }>;
  const quantity = referenceName(system, obstacle.reference);
  if (obstacle.reference.lag > 0)
    return {
      score: null,
      status: "not-computable",
      explanation: said("explanation.notComputable", { reasons: said("explanation.isZero", { quantity }) }),
    };
  if (noTask!.effect === "full") {
    const explanation = said("explanation.noTaskFull", { quantity, points });
    return { score: points, status: "no-task", explanation };
  }
  const key = hasOthers(system, indicator) ? "explanation.noTaskReweight" : "explanation.noTaskAlone";
  return { score: null, status: "no-task", explanation: said(key, { quantity }) };
}
