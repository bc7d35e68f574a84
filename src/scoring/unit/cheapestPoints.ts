import { compile } from "../../formula/compile";
import { componentExpression, exactExpression } from "../../formula/componentExpression";
import { type Reference, referencesOf } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import type { ValueOf } from "./scoreIndicator";
import { idlePeriod } from "./noTask";
import { shareExpression } from "./scoreExpression";

/** What one more per cent of an indicator's component would bring. */
export interface Gain {
  readonly no: number;
  readonly name: string;
  readonly component: string;
  /** points, unrounded; 0 beyond the goalposts */
  readonly gain: number;
}

const STEP = 0.01;

/**
 * Where points are cheapest: for each component, the points that a value better by one per cent of itself would bring.
 *
 * @param valueOf a quantity at a lag; NaN when missing
 * @returns largest gain first; components without a value or without goalposts are left out
 */
export function cheapestPoints(system: IndicatorSystem, valueOf: ValueOf): Gain[] {
  return system.indicators
    .flatMap((indicator) =>
      indicator.components.flatMap((component): Gain[] => {
        const gain = gainOf(system, indicator, component, valueOf);
        return Number.isNaN(gain)
          ? []
          : [{ no: indicator.no, name: indicator.name, component: component.name, gain }];
      }),
    )
    .sort((a, b) => b.gain - a.gain);
}

function gainOf(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
): number {
  const share = shareExpression(system, indicator, component);
  if (!share) return NaN;
  const formula = componentExpression(system, indicator, component);
  if (idlePeriod(indicator, formula, valueOf)) return NaN;
  // what one more per cent brings is less than what rounding shows
  const value = exactValue(system, indicator, component, valueOf);
  const better = value + STEP * Math.abs(value) * (isBetterUpwards(component) ? 1 : -1);
  const { components } = indicator;
  const own = components.indexOf(component);
  const values = components.map((each) =>
    each === component ? value : exactValue(system, indicator, each, valueOf),
  );
  const earned = compile(share, ({ name }) => components.findIndex(({ id }) => id === name));
  return indicator.points * component.share * (earned(values.with(own, better)) - earned(values));
}

function exactValue(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
): number {
  const formula = exactExpression(system, indicator, component);
  const references = referencesOf(formula);
  const slot = ({ name, lag }: Reference): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(formula, slot)(references.map(valueOf));
}

/** Goalposts say which way is better; where there are none, the direction does. */
function isBetterUpwards({ goalposts, direction }: Component): boolean {
  return goalposts ? goalposts.high > goalposts.low : direction === "more";
}
