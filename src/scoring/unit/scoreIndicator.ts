import { type Language, type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { inWords } from "../../i18n/words";
import { compile } from "../../formula/compile";
import { componentExpression, USUAL_DECIMALS } from "../../formula/componentExpression";
import { diagnose } from "../../formula/diagnose";
import type { Explained } from "../../formula/explain";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import type { ComponentScore, IndicatorScore, IndicatorStatus } from "./scorecard";
import { pointsLines } from "./pointsLines";
import { scoreExpression, shareExpression } from "./scoreExpression";
import { type Obstacle, reasonFor, valueLines, type Working } from "./words";

/** The value of a quantity at a lag; NaN when it was not entered. */
export type ValueOf = (reference: Reference) => number;

/** What is known of the entries, beside the values, and how scores are explained. */
export interface ScoringOptions {
  /** entries that are wrong: they count as missing, and the explanation says so; default: none */
  readonly isWrong?: (reference: Reference) => boolean;
  /** in which scores are explained; what a sheet says is Chinese, the default */
  readonly language?: Language;
}

interface Measured {
  readonly component: Component;
  readonly value: number;
  readonly score: ComponentScore;
  readonly obstacle: Obstacle | undefined;
}

/** Scores one indicator, or says why it has no score. */
export function scoreIndicator(
  system: IndicatorSystem,
  indicator: Indicator,
  valueOf: ValueOf,
  options: ScoringOptions = {},
): IndicatorScore {
  const { language = "zh" } = options;
  const told = new Set<string>();
  const measured = indicator.components.map((component) =>
    measure(component, { system, indicator, valueOf, language, told }, options.isWrong),
  );
  const { no, code, name, group, points } = indicator;
  const row = { no, code, name, group, points, components: measured.map((part) => part.score) };
  const obstacle = obstacleOf(system, measured);
  if (obstacle) {
    const { status, explanation } = obstacle;
    return { ...row, score: null, status, explanation: inWords(language, explanation) };
  }
  const partOf = ({ name: id }: Reference): Measured =>
    measured.find(({ component }) => component.id === id)!;
  const working: Explained = {
    valueOf: (reference) => partOf(reference).value,
    decimalsOf: (reference) => partOf(reference).component.decimals ?? USUAL_DECIMALS,
    language,
  };
  const score = evaluate(scoreExpression(system, indicator)!, working.valueOf);
  const explanation = said("explanation.scored", {
    values: sequence(row.components.map((component) => component.explanation)),
    points: sequence(pointsLines(system, indicator, working)),
  });
  return { ...row, score, status: "scored", explanation: inWords(language, explanation) };
}

function measure(
  component: Component,
  working: Working,
  isWrong: (reference: Reference) => boolean = () => false,
): Measured {
  const { system, indicator, valueOf, language } = working;
  const expression = componentExpression(system, indicator, component);
  const wrong = referencesOf(expression).filter(isWrong);
  const obstacle: Obstacle | undefined =
    wrong.length > 0 ? { kind: "wrong", references: wrong } : diagnose(expression, valueOf);
  const value = obstacle ? NaN : evaluate(expression, valueOf);
  const earned = shareExpression(system, component);
  const normalised = obstacle || !earned ? null : evaluate(earned, () => value);
  const { id, name, unit, share } = component;
  const explanation = obstacle
    ? reasonFor(system, component, obstacle)
    : said("explanation.values", {
        lines: sequence(valueLines(component, expression, working)),
      });
  return {
    component,
    value,
    obstacle,
    score: {
      ...{ id, name, unit, share, value: obstacle ? null : value, normalised },
      explanation: inWords(language, explanation),
    },
  };
}

/**
 * In the order in which they are reported: a wrong entry must be mended in any case, and goalposts can wait for the
 * data.
 */
const TOLD = [
  { kinds: ["wrong"], status: "wrong-data", key: "explanation.wrongData" },
  { kinds: ["missing"], status: "missing-data", key: "explanation.missingData" },
  { kinds: ["division-by-zero", "undefined"], status: "not-computable", key: "explanation.notComputable" },
] as const satisfies readonly {
  readonly kinds: readonly Obstacle["kind"][];
  readonly status: IndicatorStatus;
  readonly key: string;
}[];

/** Why an indicator has no score; undefined when it has one. */
function obstacleOf(
  system: IndicatorSystem,
  measured: readonly Measured[],
): { readonly status: IndicatorStatus; readonly explanation: Said } | undefined {
  for (const { kinds, status, key } of TOLD) {
    const reasons = measured.flatMap(({ component, obstacle }) =>
      obstacle && kinds.some((kind) => kind === obstacle.kind)
        ? [reasonFor(system, component, obstacle)]
        : [],
    );
    if (reasons.length > 0) return { status, explanation: said(key, { reasons: sequence(reasons) }) };
  }
  const components = measured
    .filter(({ component }) => !shareExpression(system, component))
    .map(({ component }) => component.name);
  if (components.length === 0) return undefined;
  return { status: "no-goalposts", explanation: said("explanation.noGoalposts", { components }) };
}

function evaluate(expression: Expression, valueOf: ValueOf): number {
  const references = referencesOf(expression);
  const slotOf = ({ name, lag }: Reference): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(expression, slotOf)(references.map(valueOf));
}
