import type { Component, Indicator, IndicatorSystem } from "../system/schema";
import { type Expression, type Reference, referencesOf } from "./expression";
import { resolveFormula, rounded } from "./resolve";

interface Read {
  readonly indicator: Indicator;
  readonly formula: string;
  readonly expression: Expression;
}

type Known = WeakMap<IndicatorSystem["quantities"], WeakMap<Component, Read>>;

/** Formulas that were read: every sheet and every score asks for them again. */
const read = { declared: new WeakMap() as Known, none: new WeakMap() as Known };
const names = new WeakMap<IndicatorSystem["quantities"], ReadonlySet<string>>();

/** Decimals of a component's value, unless the system says otherwise. */
export const USUAL_DECIMALS = 2;

/**
 * A component's value as a tree over quantities and lags, rounded to its declared decimals where the system wants that
 * (`options.componentRounding`): then so are the values of other components that it reads.
 *
 * @throws FormulaProblem when it cannot be read, names something unknown or leads back to itself
 */
export function componentExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression {
  return treeOf(system, indicator, component, system.options.componentRounding ?? "none");
}

/** The same without any rounding: what units are compared by, whatever is published of them. */
export function exactExpression(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression {
  return treeOf(system, indicator, component, "none");
}

function treeOf(
  { quantities }: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  rounding: keyof typeof read,
): Expression {
  const { id, formula } = component;
  const known = cached(read[rounding], quantities, () => new WeakMap<Component, Read>());
  const before = known.get(component);
  if (before?.indicator === indicator && before.formula === formula) return before.expression;
  const decimalsOf = ({ decimals = USUAL_DECIMALS }: Component): number | undefined =>
    rounding === "declared" ? decimals : undefined;
  const tree = resolveFormula(formula, {
    names: cached(names, quantities, () => new Set(quantities.map(({ key }) => key))),
    components: Object.fromEntries(
      indicator.components.map((part) => [part.id, { formula: part.formula, decimals: decimalsOf(part) }]),
    ),
  });
  const decimals = decimalsOf(component);
  const expression = decimals === undefined ? tree : rounded(tree, decimals, { id, lag: 0 });
  known.set(component, { indicator, formula, expression });
  return expression;
}

function cached<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What decides on the value of a component: what its formula reads, and whether there was anything to do. */
export function entriesRead({ noTask }: Indicator, expression: Expression): Reference[] {
  const read = referencesOf(expression);
  const isKnown = !noTask || read.some(({ name, lag }) => name === noTask.quantity && lag === 0);
  return isKnown ? read : [...read, { kind: "reference", name: noTask.quantity, lag: 0 }];
}
