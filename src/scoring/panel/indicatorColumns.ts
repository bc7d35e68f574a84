import { componentExpression, exactExpression } from "../../formula/componentExpression";
import type { IndicatorSystem } from "../../system/schema";
import { aggregateColumns, type AggregationRule } from "../aggregate";
import { normaliseColumns } from "../relative/normaliseColumns";
import type { RelativeMethod } from "../relative/normaliseColumn";
import { componentColumn } from "./componentColumn";
import { extraShares } from "./extraColumns";
import { earnedColumn } from "./earnedColumns";
import type { Panel } from "./panel";

/** Units are compared with each other, or each is measured between the goalposts of its components. */
export type ColumnMethod = RelativeMethod | { readonly id: "goalposts" };

/** Normalised values of every indicator, by code: one place per unit; NaN is missing. */
export function indicatorColumns(
  system: IndicatorSystem,
  panel: Panel,
  method: ColumnMethod,
  rule: AggregationRule,
): ReadonlyMap<string, Float64Array> {
  const size = panel.units.length;
  const normalised = componentColumns(system, panel, method);
  let next = 0;
  return new Map(
    system.indicators.map((indicator) => {
      const { code, components, kind } = indicator;
      const columns = normalised.slice(next, (next += components.length));
      const shares = components.map(({ share }) => share);
      const whole = columns.length === 1 ? columns[0]! : aggregateColumns(columns, shares, size, rule);
      return [code, kind && method.id === "goalposts" ? extraShares(indicator, whole) : whole];
    }),
  );
}

/** Normalised values of every component, in the order of the indicators. */
function componentColumns(system: IndicatorSystem, panel: Panel, method: ColumnMethod): Float64Array[] {
  // units that are compared with each other are compared by what they are, not by what is printed
  const expressionOf = method.id === "goalposts" ? componentExpression : exactExpression;
  const parts = system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => ({
      indicator,
      component,
      values: componentColumn(panel, expressionOf(system, indicator, component)),
    })),
  );
  if (method.id === "goalposts") return parts.map((part) => earnedColumn(system, panel, part, parts));
  const directed = parts.map(({ component, values }) => ({
    values,
    direction: component.direction === "more" ? (1 as const) : (-1 as const),
  }));
  return normaliseColumns(directed, method);
}
