import { componentExpression, exactExpression } from "../../formula/componentExpression";
import { lagged } from "../../formula/expression";
import type { IndicatorSystem } from "../../system/schema";
import { componentColumn } from "./componentColumn";
import type { MeasuredComponent } from "./earnedColumns";
import { type Imputation, imputed } from "./impute";
import type { Panel } from "./panel";
import { treated, type Treatment } from "./treat";

/** What is done to values before they are normalised: first what is missing is filled, then outliers are treated. */
export interface Preparation {
  readonly impute?: Imputation | undefined;
  readonly treat?: boolean | undefined;
}

/** A component's values as they are normalised, with what was done to them. */
export interface PreparedComponent extends MeasuredComponent {
  /** units whose value was missing, and is filled; by number */
  readonly filled: readonly number[];
  /** undefined where outliers were not looked for */
  readonly treatment?: Treatment;
}

/**
 * Values of every component, in the order of the indicators.
 *
 * @param isPublished whether values are rounded as they are published: units that are compared with each other are
 * compared by what they are, not by what is printed
 */
export function preparedComponents(
  system: IndicatorSystem,
  panel: Panel,
  isPublished: boolean,
  { impute, treat }: Preparation,
): PreparedComponent[] {
  const expressionOf = isPublished ? componentExpression : exactExpression;
  return system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => {
      const expression = expressionOf(system, indicator, component);
      const measured = componentColumn(panel, expression);
      const before = (): Float64Array => componentColumn(panel, lagged(expression, 1));
      const whole = impute ? imputed(measured, impute, before) : measured;
      const filled = [...measured.keys()].filter(
        (unit) => Number.isNaN(measured[unit]!) && !Number.isNaN(whole[unit]!),
      );
      const treatment = treat ? treated(whole) : undefined;
      const values = treatment?.values ?? whole;
      return { indicator, component, expression, values, filled, ...(treatment && { treatment }) };
    }),
  );
}
