import { type Expression, mapReferences } from "../../formula/expression";
import { fullCondition, fullConditionInWords } from "../../formula/fullCondition";
import { normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { chosenMethod } from "../methods/allMethods";
import { methodTree } from "../methods/method";

const number = (value: number): Expression => ({ kind: "number", value });
const percent = (value: number): Expression => ({ kind: "number", value, isPercent: true });
const round = (value: Expression, decimals: number): Expression => ({
  kind: "call",
  name: "round",
  arguments: [value, number(decimals)],
});
const times = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "*",
  left,
  right,
});
const plus = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "+",
  left,
  right,
});

/**
 * The share of its points that a component earns, over references that are named like the indicator's components and
 * hold their values: `60% + 40% * clamp((level - 30) / (45 - 30), 0, 1)`. It reads others than its own only where these
 * decide that it earns everything (`fullWhen`).
 *
 * @returns undefined when the component has no goalposts and its method needs them
 */
export function shareExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  const { goalposts } = component;
  const method = chosenMethod(normalisationOf(system, component), component.direction);
  if (method.goalposts && !goalposts) return undefined;
  const parameters: Record<string, Expression> = {
    x: { kind: "reference", name: component.id, lag: 0 },
    low: number(goalposts?.low ?? NaN),
    high: number(goalposts?.high ?? NaN),
    floor: percent(method.floor ?? NaN),
  };
  const tree = folded(methodTree(method.formula), method.floor ?? NaN);
  const earned = mapReferences(tree, ({ name }) => parameters[name]!);
  const full = fullCondition(indicator, component);
  if (!full) return earned;
  const fullWhen = fullConditionInWords(indicator, component)!;
  return { kind: "call", name: "if", arguments: [full, percent(1), earned], fullWhen };
}

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
  const points = number(indicator.points);
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
      return points && round(points, decimals);
    }
    const earned = shareExpression(system, indicator, component);
    return earned && (component.share === 1 ? earned : times(percent(component.share), earned));
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const sum = known.reduce(plus);
  return round(componentRounding === "declared" ? sum : times(number(indicator.points), sum), decimals);
}

/** `1 - floor` is a constant of the system: a reader wants to see 0.4, not 1 − 0.6. */
function folded(expression: Expression, floor: number): Expression {
  if (expression.kind !== "binary") return expression;
  const { operator, left, right } = expression;
  if (operator === "-" && left.kind === "number" && right.kind === "reference" && right.name === "floor") {
    return percent(Number((left.value - floor).toPrecision(12)));
  }
  return { ...expression, left: folded(left, floor), right: folded(right, floor) };
}
