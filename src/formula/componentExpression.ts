import type { Component, Indicator, IndicatorSystem } from "../system/schema";
import { type Expression, referencesOf } from "./expression";
import { resolveFormula } from "./resolve";

/**
 * A component's formula as a tree over quantities and lags.
 *
 * @throws FormulaProblem when it cannot be read, names something unknown or leads back to itself
 */
export function componentExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression {
  return resolveFormula(component.formula, {
    names: new Set(system.quantities.map((quantity) => quantity.key)),
    components: Object.fromEntries(indicator.components.map(({ id, formula }) => [id, formula])),
  });
}

/**
 * The periods that each quantity must be entered for: every lag up to the largest that a formula reads, and
 * always this period.
 *
 * @returns largest lag by quantity key
 */
export function largestLags(system: IndicatorSystem): ReadonlyMap<string, number> {
  const largest = new Map(system.quantities.map((quantity) => [quantity.key, 0]));
  for (const indicator of system.indicators) {
    for (const component of indicator.components) {
      for (const { name, lag } of referencesOf(componentExpression(system, indicator, component))) {
        largest.set(name, Math.max(lag, largest.get(name) ?? 0));
      }
    }
  }
  return largest;
}
