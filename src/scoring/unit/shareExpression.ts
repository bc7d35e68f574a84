import { type Expression, mapReferences } from "../../formula/expression";
import { fullCondition, fullConditionInWords } from "../../formula/fullCondition";
import { ownShare, targetOf } from "../../formula/share";
import { normalisationOf, wholeIndicator } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { chosenMethod } from "../methods/allMethods";
import { type MethodName, methodTree } from "../methods/method";
import { number, percent } from "./nodes";

/**
 * The share of its points that a component earns, over references that are named like the indicator's components and
 * hold their values, and over entries that are targets: `60% + 40% * clamp((level - 30) / (45 - 30), 0, 1)`. It reads
 * other components than its own where these decide that it earns everything (`fullWhen`), or where a formula of the
 * system's own names them.
 *
 * @returns undefined when the component has no goalposts and its method needs them
 */
export function shareExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  // what others are worth can count where they have no points of their own
  const whole = wholeIndicator(system, indicator);
  const earned = earnedExpression(system, indicator, component);
  const full = earned && fullCondition(whole, component);
  if (!full) return earned;
  const fullWhen = fullConditionInWords(whole, component)!;
  return { kind: "call", name: "if", arguments: [full, percent(1), earned], fullWhen };
}

/** The reference for the place of a unit by a component among all units; no component has such a name. */
export function placeOf(component: string): string {
  return `${component}#place`;
}

/** The same by its method alone, whatever else may earn everything. */
export function earnedExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  const { goalposts, direction, id } = component;
  const normalisation = normalisationOf(system, component);
  if (normalisation.method === "expression")
    return ownShare(system, wholeIndicator(system, indicator), component, normalisation);
  const method = chosenMethod(normalisation, direction);
  if (method.goalposts && !goalposts) return undefined;
  const parameters: Record<MethodName, Expression> = {
    x: { kind: "reference", name: id, lag: 0 },
    low: number(goalposts?.low ?? NaN),
    high: number(goalposts?.high ?? NaN),
    floor: percent(method.floor ?? NaN),
    target: targetOf(normalisation) ?? number(NaN),
    base: percent(("base" in normalisation ? normalisation.base : undefined) ?? 1),
    points: number(pointsOf(system, indicator, id)),
    place: { kind: "reference", name: placeOf(id), lag: 0 },
  };
  const tree = folded(withGuards(methodTree(method.formula)), method.floor ?? NaN);
  return mapReferences(tree, ({ name }) => parameters[name as MethodName]);
}

/**
 * What a component is worth in points, by its share of the indicator: where others could not be compared and their points
 * are carried by it, a step of it is worth more, as everything that it earns is.
 */
export function pointsOf(system: IndicatorSystem, indicator: Indicator, id: string): number {
  const { components } = wholeIndicator(system, indicator);
  return Number((indicator.points * components.find((each) => each.id === id)!.share).toPrecision(12));
}

/** Rounding in front of `int` takes away what binary fractions leave over, and is not told. */
function withGuards(expression: Expression): Expression {
  if (expression.kind === "binary")
    return { ...expression, left: withGuards(expression.left), right: withGuards(expression.right) };
  if (expression.kind !== "call") return expression;
  const inner = expression.arguments.map(withGuards);
  const [first] = inner;
  // and so is what keeps a divisor from being below 0
  if (expression.name === "max" && first?.kind === "reference" && first.name === "target")
    return { ...expression, arguments: inner, isGuard: true };
  if (expression.name !== "int" || first?.kind !== "call" || first.name !== "round")
    return { ...expression, arguments: inner };
  return { ...expression, arguments: [{ ...first, isGuard: true }] };
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
