import { compile } from "../../formula/compile";
import { componentExpression } from "../../formula/componentExpression";
import { referencesOf } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { flatten, groupForest, type GroupNode } from "../groupTree";
import { minmax, type Scale } from "../relative/minmax";
import { columnName, type Panel } from "./panel";
import { rankDescending } from "../relative/rank";
import { type MissingPolicy, weightedMean } from "../weightedMean";

/** How many units are compared. */
export interface EvaluationOptions {
  readonly scale: Scale;
  readonly missing: MissingPolicy;
}

/** Scores of many units: one column per indicator, group and composite, one place per unit; NaN is missing. */
export interface Evaluation {
  readonly units: readonly string[];
  readonly composite: Float64Array;
  readonly rank: Float64Array;
  /** by group id */
  readonly groups: ReadonlyMap<string, Float64Array>;
  /** normalised values by indicator code */
  readonly indicators: ReadonlyMap<string, Float64Array>;
}

/**
 * Compares units with each other: every component is normalised over the units that have it, then averaged
 * level by level up to the composite, and the units are ranked.
 */
export function evaluate(
  system: IndicatorSystem,
  panel: Panel,
  { scale, missing }: EvaluationOptions,
): Evaluation {
  const size = panel.units.length;
  const indicators = new Map(
    system.indicators.map((indicator) => [
      indicator.code,
      indicatorColumn(system, indicator, panel, scale, missing),
    ]),
  );
  const forest = groupForest(system);
  const groups = new Map<string, Float64Array>();
  for (const node of flatten(forest).reverse())
    groups.set(node.group.id, groupColumn(node, groups, indicators, size, missing));
  const composite = meanColumn(
    forest.map(({ group }) => groups.get(group.id)!),
    forest.map(({ weight }) => weight),
    size,
    missing,
  );
  return { units: panel.units, composite, rank: rankDescending(composite), groups, indicators };
}

function indicatorColumn(
  system: IndicatorSystem,
  indicator: Indicator,
  panel: Panel,
  scale: Scale,
  missing: MissingPolicy,
): Float64Array {
  const columns = indicator.components.map((component) =>
    minmax(
      componentColumn(system, indicator, component, panel),
      component.direction === "more" ? 1 : -1,
      scale,
    ),
  );
  const shares = indicator.components.map(({ share }) => share);
  return columns.length === 1 ? columns[0]! : meanColumn(columns, shares, panel.units.length, missing);
}

/** A component's values, one per unit. */
function componentColumn(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  panel: Panel,
): Float64Array {
  const expression = componentExpression(system, indicator, component);
  const references = referencesOf(expression);
  const columns = references.map(({ name, lag }) => panel.columns.get(columnName(name, lag)));
  const value = compile(expression, (wanted) =>
    references.findIndex(({ name, lag }) => name === wanted.name && lag === wanted.lag),
  );
  const operands = new Float64Array(references.length);
  return Float64Array.from(panel.units, (_, unit) => {
    columns.forEach((column, slot) => (operands[slot] = column?.[unit] ?? NaN));
    return value(operands);
  });
}

function groupColumn(
  node: GroupNode,
  groups: ReadonlyMap<string, Float64Array>,
  indicators: ReadonlyMap<string, Float64Array>,
  size: number,
  missing: MissingPolicy,
): Float64Array {
  const columns = [
    ...node.groups.map(({ group }) => groups.get(group.id)!),
    ...node.indicators.map(({ code }) => indicators.get(code)!),
  ];
  const weights = [
    ...node.groups.map(({ weight }) => weight),
    ...node.indicators.map(({ points }) => points),
  ];
  return meanColumn(columns, weights, size, missing);
}

function meanColumn(
  columns: readonly Float64Array[],
  weights: readonly number[],
  size: number,
  missing: MissingPolicy,
): Float64Array {
  const row = new Float64Array(columns.length);
  return Float64Array.from({ length: size }, (_, unit) => {
    columns.forEach((column, member) => (row[member] = column[unit]!));
    return weightedMean(row, weights, missing);
  });
}
