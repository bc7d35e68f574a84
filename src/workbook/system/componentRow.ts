import { componentExpression } from "../../formula/componentExpression";
import type { Expression } from "../../formula/expression";
import { fullConditionOfEntries } from "../../formula/fullCondition";
import { type ChosenMethod, chosenMethod } from "../../scoring/methods/allMethods";
import { normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";

/** One component with the row that it has in 指标体系. */
export interface ComponentRow {
  readonly system: IndicatorSystem;
  readonly indicator: Indicator;
  readonly component: Component;
  readonly expression: Expression;
  readonly method: ChosenMethod;
  /** over quantities: the component earns everything where it holds */
  readonly full: Expression | undefined;
}

/** One row per component, in the order of the system. */
export function componentRows(system: IndicatorSystem): ComponentRow[] {
  return system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => ({
      system,
      indicator,
      component,
      expression: componentExpression(system, indicator, component),
      method: chosenMethod(normalisationOf(system, component), component.direction),
      full: fullConditionOfEntries(system, indicator, component),
    })),
  );
}
