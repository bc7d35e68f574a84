import { roundPublished } from "../../formula/round";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { exactExpression, USUAL_DECIMALS } from "../../formula/componentExpression";
import { quantityOf } from "../../system/lookup";
import { limitsOf, worthOf } from "../../system/extras";
import { earnedBy } from "../unit/cheapestPoints";
import { totalsOf } from "../unit/totals";
import { weightedFor } from "./categories";
import type { Panel } from "./panel";
import { valuesAt } from "./publishedColumn";
import type { RankedUnit } from "./ranking";

/** A change of one component by which a unit alone would reach a score. */
export interface Climb {
  readonly component: string;
  /** of the component */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** change in per cent of the value, above 0 */
  readonly percent: number;
}

/** More than twice what it is nobody changes in a period. */
const MOST_PERCENT = 200;
const FIRST_PERCENT = 0.5;
/** So that `percent` is exact to its second decimal. */
const HALVINGS = 16;

/**
 * The smallest change of one of an indicator's components that brings a unit's composite to a score, everything else as it
 * is. A rank is published by scores, so that this is by the score as it would be published.
 *
 * @param index of the unit in the panel
 * @param wanted the composite to be reached
 * @returns undefined where none of them can bring it
 */
export function cheapestClimb(
  system: IndicatorSystem,
  panel: Panel,
  index: number,
  unit: RankedUnit,
  indicator: Indicator,
  wanted: number,
): Climb | undefined {
  const weighted = weightedFor(system)(unit.category);
  const own = weighted.indicators.find(({ code }) => code === indicator.code)!;
  const climbs = own.components.flatMap((component): Climb[] => {
    const climb = climbBy(weighted, panel, index, unit, own, component, wanted);
    return climb ? [climb] : [];
  });
  return climbs.sort((one, other) => one.percent - other.percent)[0];
}

function climbBy(
  system: IndicatorSystem,
  panel: Panel,
  index: number,
  unit: RankedUnit,
  indicator: Indicator,
  component: Component,
  wanted: number,
): Climb | undefined {
  const own = earnedBy(system, indicator, component, valuesAt(panel)(index));
  const now = unit.indicators.find(({ code }) => code === indicator.code)!;
  if (!own || now.score === null || own.value === 0 || Number.isNaN(own.value)) return undefined;
  const { value, earned, isUpwards } = own;
  const valueAt = (percent: number): number =>
    value + (isUpwards ? 1 : -1) * Math.abs(value) * (percent / 100);
  const reaches = (percent: number): boolean => {
    const rise = worthOf(indicator) * component.share * (earned(valueAt(percent)) - earned(value));
    if (!(rise > 0)) return false;
    const score = roundPublished(within(indicator, now.score! + rise), system.options.decimals);
    const indicators = unit.indicators.map((row) => (row === now ? { ...row, score } : row));
    const { composite } = totalsOf(system, { ...unit, indicators });
    return composite !== null && composite >= wanted;
  };
  let high = FIRST_PERCENT;
  while (!reaches(high) && high < MOST_PERCENT) high = Math.min(high * 2, MOST_PERCENT);
  if (!reaches(high)) return undefined;
  let low = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  const { name, unit: measure } = component;
  const to = outward(valueAt(high), isUpwards, decimalsOf(system, indicator, component));
  const percent = (Math.abs(to - value) / Math.abs(value)) * 100;
  return { component: name, unit: measure, from: value, to, percent };
}

/** So many decimals as people speak of the value with: a count has none. */
function decimalsOf(system: IndicatorSystem, indicator: Indicator, component: Component): number {
  const expression = exactExpression(system, indicator, component);
  const isCount = expression.kind === "reference" && quantityOf(system, expression.name).integer === true;
  return component.decimals ?? (isCount ? 0 : USUAL_DECIMALS);
}

/** Less than what was found would not do. */
function outward(value: number, isUpwards: boolean, decimals: number): number {
  const scaled = Number((value * 10 ** decimals).toPrecision(12));
  return (isUpwards ? Math.ceil(scaled) : Math.floor(scaled)) / 10 ** decimals;
}

function within(indicator: Indicator, points: number): number {
  const { kind } = indicator;
  if (!kind) return points;
  const [least, most] = limitsOf(indicator);
  return Math.max(least, Math.min(points, most));
}
