import { type Language, type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { inWords } from "../../i18n/words";
import { compile } from "../../formula/compile";
import { componentExpression } from "../../formula/componentExpression";
import { diagnose, type Diagnosis } from "../../formula/diagnose";
import { explain } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import { roundHalfAway } from "../../formula/round";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import type { ComponentScore, IndicatorScore, IndicatorStatus } from "./scorecard";
import { scoreExpression, shareExpression } from "./scoreExpression";
import { reasonFor, SHOWN_DECIMALS, valueLine } from "./words";

/** The value of a quantity at a lag; NaN when it was not entered. */
export type ValueOf = (reference: Reference) => number;

interface Measured {
  readonly component: Component;
  readonly value: number;
  readonly score: ComponentScore;
  readonly diagnosis: Diagnosis | undefined;
}

/**
 * Scores one indicator, or says why it has no score.
 *
 * @param language in which it is explained
 */
export function scoreIndicator(
  system: IndicatorSystem,
  indicator: Indicator,
  valueOf: ValueOf,
  language: Language = "zh",
): IndicatorScore {
  const measured = indicator.components.map((component) =>
    measure(system, indicator, component, { valueOf, language }),
  );
  const { no, code, name, group, points } = indicator;
  const row = { no, code, name, group, points, components: measured.map((part) => part.score) };
  const obstacle = obstacleOf(system, measured);
  if (obstacle) {
    const { status, explanation } = obstacle;
    return { ...row, score: null, status, explanation: inWords(language, explanation) };
  }
  const expression = scoreExpression(system, indicator)!;
  const valueOfComponent = ({ name: id }: Reference): number =>
    measured.find(({ component }) => component.id === id)!.value;
  const score = roundHalfAway(evaluate(expression, valueOfComponent), system.options.decimals);
  const worked = explain(expression, {
    valueOf: valueOfComponent,
    decimalsOf: ({ name: id }) =>
      decimalsOf(measured.find(({ component }) => component.id === id)!.component),
    language,
  });
  const explanation = said("explanation.scored", {
    values: sequence(row.components.map((component) => component.explanation)),
    worked,
    score: showNumber(score, system.options.decimals),
  });
  return { ...row, score, status: "scored", explanation: inWords(language, explanation) };
}

function measure(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  { valueOf, language }: { readonly valueOf: ValueOf; readonly language: Language },
): Measured {
  const expression = componentExpression(system, indicator, component);
  const diagnosis = diagnose(expression, valueOf);
  const value = diagnosis ? NaN : evaluate(expression, valueOf);
  const earned = shareExpression(system, component);
  const normalised = diagnosis || !earned ? null : evaluate(earned, () => value);
  const { id, name, unit, share } = component;
  const explanation = diagnosis
    ? reasonFor(system, component, diagnosis)
    : valueLine(component, expression, value, { valueOf, language });
  return {
    component,
    value,
    diagnosis,
    score: {
      ...{ id, name, unit, share, value: diagnosis ? null : value, normalised },
      explanation: inWords(language, explanation),
    },
  };
}

/** What stands in the way of a score: data before parameters, since parameters can wait for the data. */
function obstacleOf(
  system: IndicatorSystem,
  measured: readonly Measured[],
): { readonly status: IndicatorStatus; readonly explanation: Said } | undefined {
  const found = measured.flatMap(({ component, diagnosis }) =>
    diagnosis ? [{ kind: diagnosis.kind, reason: reasonFor(system, component, diagnosis) }] : [],
  );
  const missing = found.filter(({ kind }) => kind === "missing");
  const [told, status, key] =
    missing.length > 0
      ? ([missing, "missing-data", "explanation.missingData"] as const)
      : ([found, "not-computable", "explanation.notComputable"] as const);
  if (told.length > 0) {
    return { status, explanation: said(key, { reasons: sequence(told.map(({ reason }) => reason)) }) };
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

function decimalsOf({ decimals = SHOWN_DECIMALS }: Component): number {
  return decimals;
}
