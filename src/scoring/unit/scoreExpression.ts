import type { Expression } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { limitsOf, worthOf } from "../../system/extras";
import { number, percent, plus, published, times } from "./nodes";
import { shareExpression } from "./shareExpression";

/**
 * The points that a component earns, unrounded, over references that are named like the indicator's components and hold
 * their values: `8 * 60% * (60% + 40% * …)`.
 *
 * @returns undefined when the component has no goalposts and its method needs them
 */
export function pointsExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  const earned = shareExpression(system, indicator, component);
  const points = number(worthOf(indicator));
  const own = component.share === 1 ? points : times(points, percent(component.share));
  return earned && times(own, earned);
}

/**
 * An indicator's score over the values of its components, as it is published. Where a system publishes values as they
 * are rounded (`componentRounding: "declared"`) it is the sum of the points of its components, each rounded; else the
 * sum is rounded alone.
 *
 * @returns undefined when a component has no goalposts and its method needs them
 */
export function scoreExpression(system: IndicatorSystem, indicator: Indicator): Expression | undefined {
  const { decimals, componentRounding } = system.options;
  const parts = indicator.components.map((component) => {
    if (componentRounding === "declared") {
      const points = pointsExpression(system, indicator, component);
      return points && published(points, decimals);
    }
    const earned = shareExpression(system, indicator, component);
    return earned && (component.share === 1 ? earned : times(percent(component.share), earned));
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const sum = known.reduce(plus);
  const whole = componentRounding === "declared" ? sum : times(number(worthOf(indicator)), sum);
  return published(withinLimit(indicator, whole), decimals);
}

/** What is outside of the full mark is never more than its limit, and never of the other sign. */
export function withinLimit(indicator: Indicator, points: Expression): Expression {
  if (!indicator.kind) return points;
  return { kind: "call", name: "clamp", arguments: [points, ...limitsOf(indicator).map(number)] };
}
