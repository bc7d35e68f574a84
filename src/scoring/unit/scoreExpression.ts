import { type Expression, mapReferences } from "../../formula/expression";
import { normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { chosenMethod } from "../methods/allMethods";
import { methodTree } from "../methods/method";

const number = (value: number): Expression => ({ kind: "number", value });
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
 * The share of its points that a component earns, over one reference that is named like the component and
 * holds its value: `0.6 + 0.4 * clamp((level - 30) / (45 - 30), 0, 1)`.
 *
 * @returns undefined when the component has no goalposts and its method needs them
 */
export function shareExpression(system: IndicatorSystem, component: Component): Expression | undefined {
  const { goalposts } = component;
  const method = chosenMethod(normalisationOf(system, component), component.direction);
  if (method.goalposts && !goalposts) return undefined;
  const parameters: Record<string, Expression> = {
    x: { kind: "reference", name: component.id, lag: 0 },
    low: number(goalposts?.low ?? NaN),
    high: number(goalposts?.high ?? NaN),
    floor: number(method.floor ?? NaN),
  };
  const tree = methodTree(method.formula);
  return mapReferences(folded(tree, method.floor ?? NaN), ({ name }) => parameters[name]!);
}

/**
 * An indicator's score over the values of its components, unrounded: `8 * (0.6 * (…) + 0.4 * (…))`.
 *
 * @returns undefined when a component has no goalposts and its method needs them
 */
export function scoreExpression(system: IndicatorSystem, indicator: Indicator): Expression | undefined {
  const parts = indicator.components.map((component) => {
    const earned = shareExpression(system, component);
    return earned && (component.share === 1 ? earned : times(number(component.share), earned));
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? times(number(indicator.points), known.reduce(plus)) : undefined;
}

/** `1 - floor` is a constant of the system: a reader wants to see 0.4, not 1 − 0.6. */
function folded(expression: Expression, floor: number): Expression {
  if (expression.kind !== "binary") return expression;
  const { operator, left, right } = expression;
  if (operator === "-" && left.kind === "number" && right.kind === "reference" && right.name === "floor") {
    return number(Number((left.value - floor).toPrecision(12)));
  }
  return { ...expression, left: folded(left, floor), right: folded(right, floor) };
}
