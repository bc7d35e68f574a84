import { componentExpression, entriesRead } from "../../formula/componentExpression";
import { diagnose, valueAt } from "../../formula/diagnose";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import { fullConditionOfEntries } from "../../formula/fullCondition";
import { shareOfEntries } from "../../formula/share";
import { type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { inWords } from "../../i18n/words";
import { normalisationOf, wholeIndicator } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { evaluate } from "./evaluate";
import { idlePeriod } from "./noTask";
import type { ComponentScore } from "./scorecard";
import { operandsOf } from "./operands";
import { earnedExpression, placeOf, shareExpression } from "./shareExpression";
import { shareLines } from "./shareLines";
import { type Obstacle, reasonFor, valueLines, type Working } from "./words";

/** A component with its value, or with what keeps it from having one. */
export interface Measured {
  readonly component: Component;
  /** in the component's unit; NaN when it has none */
  readonly value: number;
  /** what keeps it from having a value, or from earning anything by it */
  readonly obstacle: Obstacle | undefined;
  /** the worked line of the value, or why there is none */
  readonly explanation: string;
}

/** The value of a component from what was entered. */
export function measure(
  component: Component,
  working: Working,
  isWrong: (reference: Reference) => boolean = () => false,
): Measured {
  const { system, indicator, language } = working;
  const expression = componentExpression(system, indicator, component);
  const share = shareExpression(system, indicator, component);
  const toValue = obstacleToValue(expression, working, isWrong);
  const obstacle = toValue ?? obstacleToShare(component, working, isWrong);
  const lines = (): Said[] => [
    ...valueLines(component, expression, working),
    ...(share && !obstacle ? shareLines(share, working) : []),
  ];
  const explanation = toValue
    ? reasonFor(system, component, toValue)
    : said("explanation.values", { lines: sequence(lines()) });
  return {
    component,
    value: toValue ? NaN : evaluate(expression, working.valueOf),
    obstacle,
    explanation: inWords(language, explanation),
  };
}

type IsWrong = (reference: Reference) => boolean;

function obstacleToValue(
  expression: Expression,
  { indicator, valueOf }: Working,
  isWrong: IsWrong,
): Obstacle | undefined {
  const wrong = entriesRead(indicator, expression).filter(isWrong);
  if (wrong.length > 0) return { kind: "wrong", references: wrong };
  const idle = idlePeriod(indicator, expression, valueOf);
  return idle ? { kind: "no-task", reference: idle } : diagnose(expression, valueOf);
}

/** What keeps a component that has a value from earning anything: what its method reads beside it. */
function obstacleToShare(component: Component, working: Working, isWrong: IsWrong): Obstacle | undefined {
  const { system, indicator } = working;
  const earned = earnedExpression(system, indicator, component);
  if (!earned) return undefined;
  if (referencesOf(earned).some(({ name }) => name === placeOf(component.id))) return { kind: "alone" };
  const isOwn = normalisationOf(system, component).method === "expression";
  if (!isOwn && !readsMore(earned)) return undefined;
  const obstacle = obstacleToValue(shareOfEntries(system, indicator, earned), working, isWrong);
  const isComputed = obstacle?.kind === "undefined" || obstacle?.kind === "division-by-zero";
  // where everything is earned nothing else has to be computed
  return isComputed && isFull(component, working) ? undefined : obstacle;
}

/** Whether a component earns everything since its condition holds; one without a value does not. */
function isFull(component: Component, { system, indicator, valueOf }: Working): boolean {
  const condition = fullConditionOfEntries(system, indicator, component);
  return condition !== undefined && Math.abs(valueAt(condition, valueOf)) > 0;
}

/** Whether a share reads anything but values of this period. */
function readsMore(share: Expression): boolean {
  return referencesOf(share).some(({ lag, isEntry }) => isEntry || lag > 0);
}

/**
 * What the components of an indicator earn, each by itself.
 *
 * @param part the indicator with the components that could be measured
 */
export function componentScores(
  system: IndicatorSystem,
  part: Indicator,
  measured: readonly Measured[],
  entryOf: (reference: Reference) => number,
): ComponentScore[] {
  const { valueOf } = operandsOf(system, wholeIndicator(system, part), measured, entryOf);
  return measured.map(({ component, value, obstacle, explanation }) => {
    const counted = part.components.find(({ id }) => id === component.id) ?? component;
    const earned = obstacle ? undefined : shareExpression(system, part, counted);
    const normalised = obstacle || !earned ? NaN : valueAt(earned, valueOf);
    const { id, name, unit, share } = component;
    return {
      ...{ id, name, unit, share, explanation },
      value: Number.isNaN(value) ? null : value,
      normalised: Number.isNaN(normalised) ? null : normalised,
    };
  });
}
