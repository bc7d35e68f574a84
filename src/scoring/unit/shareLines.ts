import { componentExpression } from "../../formula/componentExpression";
import {
  type Expression,
  lagged,
  type Reference,
  referenceKey,
  referencesOf,
} from "../../formula/expression";
import { showNumber } from "../../formula/notation";
import { type Said, said } from "../../i18n/said";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { enteredDecimals } from "./enteredDecimals";
import { shareExpression } from "./shareExpression";
import { referenceName, valueLine, type Working } from "./words";

/** What a share reads beside values of this period: what these are is told before the points. */
function besideValues(share: Expression): Reference[] {
  return referencesOf(share).filter(({ lag, isEntry }) => isEntry || lag > 0);
}

/**
 * `2019年能耗目标 = 3.2 %`, and values of the period before as they are worked, for whatever a share reads beside the values
 * of components; each once for an indicator.
 */
export function shareLines(share: Expression, working: Working): Said[] {
  const { system, indicator, told } = working;
  return besideValues(share).flatMap((reference) => {
    const key = reference.isEntry ? referenceKey(reference) : `${reference.name}@${reference.lag}`;
    if (told.has(key)) return [];
    told.add(key);
    if (reference.isEntry) return [entryLine(reference, working)];
    const component = indicator.components.find(({ id }) => id === reference.name)!;
    const expression = lagged(componentExpression(system, indicator, component), reference.lag);
    return [valueLine(component, expression, working, reference.lag)];
  });
}

function entryLine(reference: Reference, { system, valueOf }: Working): Said {
  const value = showNumber(valueOf(reference), enteredDecimals(valueOf)(reference));
  const worked = measured(value, quantityOf(system, reference.name).unit);
  return said("explanation.value", { component: referenceName(system, reference), worked });
}

/** How many such lines an indicator has at most. */
export function countShareLines(system: IndicatorSystem, indicator: Indicator): number {
  const all = indicator.components.flatMap((component) => {
    const share = shareExpression(system, indicator, component);
    return share ? besideValues(share).map(referenceKey) : [];
  });
  return new Set(all).size;
}
