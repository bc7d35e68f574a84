import { componentExpression, exactExpression } from "../../formula/componentExpression";
import { lagged } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { regularIndicators } from "../../system/extras";
import type { ValueOf } from "./scoreIndicator";
import { idlePeriod } from "./noTask";
import { evaluate } from "./evaluate";
import { shareExpression } from "./shareExpression";

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
  return regularIndicators(system)
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
  const earned = (own: number): number =>
    evaluate(share, ({ name, lag, isEntry }) => {
      if (isEntry) return valueOf({ kind: "reference", name, lag });
      const read = indicator.components.find(({ id }) => id === name);
      // nobody knows the place of a unit by itself
      if (!read) return NaN;
      return read === component && lag === 0 ? own : exactValue(system, indicator, read, valueOf, lag);
    });
  return indicator.points * component.share * (earned(better) - earned(value));
}

function exactValue(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
  lag = 0,
): number {
  return evaluate(lagged(exactExpression(system, indicator, component), lag), valueOf);
}

/** Goalposts say which way is better; where there are none, the direction does. */
function isBetterUpwards({ goalposts, direction }: Component): boolean {
  return goalposts ? goalposts.high > goalposts.low : direction === "more";
}
