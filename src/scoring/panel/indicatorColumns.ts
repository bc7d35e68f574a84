import { compile } from "../../formula/compile";
import { componentExpression, exactExpression } from "../../formula/componentExpression";
import { type Expression, referencesOf } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { aggregateColumns, type AggregationRule } from "../aggregate";
import { normaliseColumns } from "../relative/normaliseColumns";
import type { RelativeMethod } from "../relative/normaliseColumn";
import { shareExpression } from "../unit/scoreExpression";
import { columnName, type Panel } from "./panel";

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
    system.indicators.map(({ code, components }) => {
      const columns = normalised.slice(next, (next += components.length));
      const shares = components.map(({ share }) => share);
      return [code, columns.length === 1 ? columns[0]! : aggregateColumns(columns, shares, size, rule)];
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
  if (method.id === "goalposts") {
    return parts.map(({ indicator, component }) => {
      const earned = shareExpression(system, indicator, component);
      const columns = earned && referencesOf(earned).map(({ name }) => valuesOf(parts, indicator, name));
      // without goalposts nothing is earned
      return computed(earned ?? NOTHING, columns ?? [], panel.units.length);
    });
  }
  const directed = parts.map(({ component, values }) => ({
    values,
    direction: component.direction === "more" ? (1 as const) : (-1 as const),
  }));
  return normaliseColumns(directed, method);
}

/** A component's values, one per unit. */
function componentColumn(panel: Panel, expression: Expression): Float64Array {
  const columns = referencesOf(expression).map(({ name, lag }) => panel.columns.get(columnName(name, lag)));
  // most indicators are a quantity as it stands: its column is read and never written
  if (expression.kind === "reference") return columns[0] ?? new Float64Array(panel.units.length).fill(NaN);
  return computed(expression, columns, panel.units.length);
}

interface Part {
  readonly indicator: Indicator;
  readonly component: Component;
  readonly values: Float64Array;
}

function valuesOf(parts: readonly Part[], indicator: Indicator, id: string): Float64Array | undefined {
  return parts.find((part) => part.indicator === indicator && part.component.id === id)?.values;
}

const NOTHING: Expression = { kind: "number", value: NaN };

/** A formula over columns, in the order of its references. */
function computed(
  expression: Expression,
  columns: readonly (Float64Array | undefined)[],
  size: number,
): Float64Array {
  const references = referencesOf(expression);
  const value = compile(expression, (wanted) =>
    references.findIndex(({ name, lag }) => name === wanted.name && lag === wanted.lag),
  );
  const operands = new Float64Array(references.length);
  const result = new Float64Array(size);
  for (let unit = 0; unit < size; unit++) {
    for (let slot = 0; slot < columns.length; slot++) operands[slot] = columns[slot]?.[unit] ?? NaN;
    result[unit] = value(operands);
  }
  return result;
}
