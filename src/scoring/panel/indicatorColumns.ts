import type { IndicatorSystem } from "../../system/schema";
import { aggregateColumns, type AggregationRule } from "../aggregate";
import { normaliseColumns } from "../relative/normaliseColumns";
import type { RelativeMethod } from "../relative/normaliseColumn";
import { earnedColumn, type MeasuredComponent } from "./earnedColumns";
import { extraShares } from "./extraColumns";
import type { Panel } from "./panel";
import { type Preparation, preparedComponents } from "./prepare";

/** Units are compared with each other, or each is measured between the goalposts of its components. */
export type ColumnMethod = RelativeMethod | { readonly id: "goalposts" };

/**
 * Normalised values of every indicator, by code: one place per unit; NaN is missing.
 *
 * @param parts values of every component, in the order of the indicators; default: as the rule prepares them
 */
export function indicatorColumns(
  system: IndicatorSystem,
  panel: Panel,
  method: ColumnMethod,
  rule: AggregationRule & Preparation,
  parts: readonly MeasuredComponent[] = preparedComponents(system, panel, method.id === "goalposts", rule),
): ReadonlyMap<string, Float64Array> {
  const size = panel.units.length;
  const normalised = normalisedColumns(system, panel, method, parts);
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

function normalisedColumns(
  system: IndicatorSystem,
  panel: Panel,
  method: ColumnMethod,
  parts: readonly MeasuredComponent[],
): Float64Array[] {
  if (method.id === "goalposts") return parts.map((part) => earnedColumn(system, panel, part, parts));
  const directed = parts.map(({ component, values }) => ({
    values,
    direction: component.direction === "more" ? (1 as const) : (-1 as const),
  }));
  return normaliseColumns(directed, method);
}
