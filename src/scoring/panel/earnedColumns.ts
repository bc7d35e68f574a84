import { type Expression, type Reference, referenceKey, referencesOf } from "../../formula/expression";
import { withoutLags } from "../../formula/share";
import { normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { chosenMethod } from "../methods/allMethods";
import { rankAscending, rankDescending } from "../relative/rank";
import { placeOf, shareExpression } from "../unit/shareExpression";
import { byCategoryColumn } from "./categories";
import { computed } from "./componentColumn";
import { columnName, type Panel } from "./panel";

/** A component with its values, one per unit. */
export interface MeasuredComponent {
  readonly indicator: Indicator;
  readonly component: Component;
  /** its value over quantities and lags */
  readonly expression: Expression;
  readonly values: Float64Array;
}

const NOTHING: Expression = { kind: "number", value: NaN };

/** The share of its points that a component earns, one per unit; NaN where it has none. */
export function earnedColumn(
  system: IndicatorSystem,
  panel: Panel,
  { indicator, component }: MeasuredComponent,
  all: readonly MeasuredComponent[],
): Float64Array {
  const columnOf = columnsRead(panel, indicator, all);
  const earned = (weighted: IndicatorSystem): Float64Array => {
    const own = weighted.indicators.find(({ code }) => code === indicator.code)!;
    // without goalposts nothing is earned
    const share = shareExpression(weighted, own, component);
    const whole = share ? withoutLags(system, indicator, share) : NOTHING;
    return computed(whole, referencesOf(whole).map(columnOf), panel.units.length);
  };
  const { byPoints } = chosenMethod(normalisationOf(system, component), component.direction);
  return byPoints ? byCategoryColumn(system, panel, earned) : earned(system);
}

/** What shares and scores of an indicator read, one per unit; each is looked for once. */
export function columnsRead(
  panel: Panel,
  indicator: Indicator,
  all: readonly MeasuredComponent[],
): (reference: Reference) => Float64Array | undefined {
  const columns = new Map<string, Float64Array | undefined>();
  return (reference) => {
    const key = referenceKey(reference);
    if (!columns.has(key)) columns.set(key, columnFor(panel, indicator, reference, all));
    return columns.get(key);
  };
}

function columnFor(
  panel: Panel,
  indicator: Indicator,
  { name, lag, isEntry }: Reference,
  all: readonly MeasuredComponent[],
): Float64Array | undefined {
  if (isEntry) return panel.columns.get(columnName(name, lag));
  const own = all.filter((each) => each.indicator === indicator);
  const read = own.find(({ component: { id } }) => id === name);
  if (read) return read.values;
  const { component, values } = own.find(({ component: { id } }) => placeOf(id) === name)!;
  return component.direction === "more" ? rankDescending(values) : rankAscending(values);
}
