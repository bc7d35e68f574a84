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
  const own = earnedBy(system, indicator, component, valueOf);
  if (!own) return NaN;
  const { value, earned, isUpwards } = own;
  const better = value + STEP * Math.abs(value) * (isUpwards ? 1 : -1);
  return indicator.points * component.share * (earned(better) - earned(value));
}

/** What a component earns as its value alone is another. */
export interface Earning {
  /** its value, unrounded: what one more per cent brings is less than what rounding shows */
  readonly value: number;
  /** whether more is better */
  readonly isUpwards: boolean;
  /** the share of its points; NaN where it has none */
  readonly earned: (value: number) => number;
}

/** @returns undefined where it has no goalposts, or no task */
export function earnedBy(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
): Earning | undefined {
  const share = shareExpression(system, indicator, component);
  if (!share) return undefined;
  const formula = componentExpression(system, indicator, component);
  if (idlePeriod(indicator, formula, valueOf)) return undefined;
  const earned = (own: number): number =>
    evaluate(share, ({ name, lag, isEntry }) => {
      if (isEntry) return valueOf({ kind: "reference", name, lag });
      const read = indicator.components.find(({ id }) => id === name);
      // nobody knows the place of a unit by itself
      if (!read) return NaN;
      return read === component && lag === 0 ? own : exactValue(system, indicator, read, valueOf, lag);
    });
  return {
    value: exactValue(system, indicator, component, valueOf),
    isUpwards: isBetterUpwards(component),
    earned,
  };
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
