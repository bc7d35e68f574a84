import { said } from "../i18n/said";
import type { Component, Indicator, IndicatorSystem } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { type Expression, mapReferences, referencesOf } from "./expression";
import { positionOfName } from "./parse";
import { FormulaProblem } from "./problem";
import { resolveFormula } from "./resolve";
import { toWords } from "./toWords";

/**
 * The condition under which a component earns everything (`fullWhen`), over references that are named like the
 * components of its indicator and hold their values.
 *
 * @returns undefined when the component has none
 * @throws FormulaProblem when it cannot be read, or reads anything but this period's components
 */
export function fullCondition(
  { components }: Indicator,
  { fullWhen }: Pick<Component, "fullWhen">,
): Expression | undefined {
  if (fullWhen === undefined) return undefined;
  const names = new Set(components.map(({ id }) => id));
  const condition = resolveFormula(fullWhen, { names, components: {} });
  if (referencesOf(condition).some(({ lag }) => lag > 0))
    throw new FormulaProblem(
      fullWhen,
      positionOfName(fullWhen, "prior"),
      said("problems.expected.thisPeriod"),
    );
  return condition;
}

/** The same over quantities and lags, for a cell that stands anywhere. */
export function fullConditionOfEntries(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  const condition = fullCondition(indicator, component);
  const valueOf = (id: string): Expression =>
    componentExpression(
      system,
      indicator,
      indicator.components.find((each) => each.id === id)!,
    );
  return condition && mapReferences(condition, ({ name }) => valueOf(name));
}

/** The same as people read it: `合格率 ≥ 100`. */
export function fullConditionInWords(indicator: Indicator, component: Component): string | undefined {
  const condition = fullCondition(indicator, component);
  const nameOf = (id: string): string => indicator.components.find((each) => each.id === id)!.name;
  return condition && toWords(condition, { nameOf: ({ name }) => nameOf(name) });
}
