import type { Component, Indicator, IndicatorSystem } from "../system/schema";
import { type Expression, referencesOf } from "./expression";
import { resolveFormula } from "./resolve";

interface Read {
  readonly indicator: Indicator;
  readonly formula: string;
  readonly expression: Expression;
}

/** Formulas that were read: every sheet and every score asks for them again. */
const read = new WeakMap<IndicatorSystem["quantities"], WeakMap<Component, Read>>();
const names = new WeakMap<IndicatorSystem["quantities"], ReadonlySet<string>>();

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
  const { quantities } = system;
  const { formula } = component;
  const known = cached(read, quantities, () => new WeakMap<Component, Read>());
  const before = known.get(component);
  if (before?.indicator === indicator && before.formula === formula) return before.expression;
  const expression = resolveFormula(formula, {
    names: cached(names, quantities, () => new Set(quantities.map(({ key }) => key))),
    components: Object.fromEntries(indicator.components.map((part) => [part.id, part.formula])),
  });
  known.set(component, { indicator, formula, expression });
  return expression;
}

function cached<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
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
