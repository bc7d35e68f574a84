import { roundPublished } from "../../formula/round";
import { worthOf } from "../../system/extras";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { fullValue } from "./fullValue";
import type { Scorecard } from "./scorecard";
import type { ValueOf } from "./scoreIndicator";

/** What a component brings and could bring, in points; null where that cannot be told. */
export interface Prospect {
  /** what it is worth */
  readonly points: number;
  readonly now: number | null;
  /** with all targets met */
  readonly met: number | null;
  /** the value that brings the full mark; null where it is there already, or none does */
  readonly full: number | null;
}

/**
 * What a component brings as a unit is scored now, and with its targets met.
 *
 * @param valueOf entries as they are; NaN for one that is missing or wrong
 */
export function prospectOf(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  { now, met, valueOf }: { readonly now: Scorecard; readonly met: Scorecard; readonly valueOf: ValueOf },
): Prospect {
  const worth = worthOf(indicator) * component.share;
  const rounded = (points: number): number => roundPublished(points, system.options.decimals);
  const earned = ({ indicators }: Scorecard): number | null => {
    const { components } = indicators.find(({ code }) => code === indicator.code)!;
    const share = components.find(({ id }) => id === component.id)!.normalised;
    return share === null ? null : rounded(worth * share);
  };
  return {
    points: rounded(worth),
    now: earned(now),
    met: earned(met),
    full: fullValue(system, indicator, component, valueOf) ?? null,
  };
}
