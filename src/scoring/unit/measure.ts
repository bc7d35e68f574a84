import { componentExpression, entriesRead } from "../../formula/componentExpression";
import { diagnose } from "../../formula/diagnose";
import type { Reference } from "../../formula/expression";
import { said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { inWords } from "../../i18n/words";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { evaluate } from "./evaluate";
import { idlePeriod } from "./noTask";
import type { ComponentScore } from "./scorecard";
import { shareExpression } from "./scoreExpression";
import { type Obstacle, reasonFor, valueLines, type Working } from "./words";

/** A component with its value, or with what keeps it from having one. */
export interface Measured {
  readonly component: Component;
  /** in the component's unit; NaN when there is an obstacle */
  readonly value: number;
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
  const { system, indicator, valueOf, language } = working;
  const expression = componentExpression(system, indicator, component);
  const obstacle = obstacleTo();
  const explanation = obstacle
    ? reasonFor(system, component, obstacle)
    : said("explanation.values", { lines: sequence(valueLines(component, expression, working)) });
  return {
    component,
    value: obstacle ? NaN : evaluate(expression, valueOf),
    obstacle,
    explanation: inWords(language, explanation),
  };

  function obstacleTo(): Obstacle | undefined {
    const wrong = entriesRead(indicator, expression).filter(isWrong);
    if (wrong.length > 0) return { kind: "wrong", references: wrong };
    const idle = idlePeriod(indicator, expression, valueOf);
    return idle ? { kind: "no-task", reference: idle } : diagnose(expression, valueOf);
  }
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
): ComponentScore[] {
  const valueOf = ({ name }: Reference): number =>
    measured.find(({ component }) => component.id === name)!.value;
  return measured.map(({ component, value, obstacle, explanation }) => {
    const counted = part.components.find(({ id }) => id === component.id) ?? component;
    const earned = obstacle ? undefined : shareExpression(system, part, counted);
    const normalised = obstacle || !earned ? NaN : evaluate(earned, valueOf);
    const { id, name, unit, share } = component;
    return {
      ...{ id, name, unit, share, explanation },
      value: obstacle ? null : value,
      normalised: Number.isNaN(normalised) ? null : normalised,
    };
  });
}
