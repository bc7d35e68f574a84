import { componentExpression, entriesRead } from "../../formula/componentExpression";
import { type Reference, referenceKey } from "../../formula/expression";
import { entriesOfShare } from "../../formula/share";
import type { IndicatorSystem } from "../../system/schema";

/** The entries that an indicator, or a constraint, is made from, each once, in the order in which formulas name them. */
export function indicatorInputs(system: IndicatorSystem, no: number): Reference[] {
  const constraint = system.constraints.find((each) => each.no === no);
  if (constraint) return [{ kind: "reference", name: constraint.quantity, lag: 0 }];
  const indicator = system.indicators.find((each) => each.no === no);
  if (!indicator) return [];
  const all = indicator.components.flatMap((component) => [
    ...entriesRead(indicator, componentExpression(system, indicator, component)),
    ...entriesOfShare(system, indicator, component),
  ]);
  return [...new Map(all.map((reference) => [referenceKey(reference), reference])).values()];
}
