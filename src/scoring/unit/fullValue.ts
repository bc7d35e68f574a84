import { USUAL_DECIMALS } from "../../formula/componentExpression";
import { roundHalfAway } from "../../formula/round";
import { normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { earnedBy } from "./cheapestPoints";
import type { ValueOf } from "./scoreIndicator";

/** A share that is this near to all of it is all of it. */
const NEAR = 1e-12;
/** How far from its value a component is looked at: in so many doublings, from a millionth of it on. */
const FIRST = 1e-6;
const DOUBLINGS = 34;
const HALVINGS = 60;

/**
 * The value nearest to a component's own at which it earns all of its points (of a deduction: at which it loses none),
 * everything else as it is, rounded to the decimals that it is spoken of with, and never to one that would not do.
 *
 * @returns undefined where it has no value or no points, where it earns all already, and where no value would do
 */
export function fullValue(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
): number | undefined {
  const own = earnedBy(system, indicator, component, valueOf);
  if (!own || Number.isNaN(own.value) || Number.isNaN(own.earned(own.value))) return undefined;
  const { value, earned } = own;
  const isFull = (at: number): boolean =>
    indicator.kind === "deduction" ? earned(at) <= NEAR : earned(at) >= 1 - NEAR;
  if (isFull(value)) return undefined;
  const known = numbersIn(normalisationOf(system, component)).concat(numbersIn(component.goalposts));
  const ends = [farFull(value, 1, isFull), farFull(value, -1, isFull), ...[0, ...known].filter(isFull)];
  const found = ends.flatMap((end) => {
    if (end === undefined) return [];
    const at = nearestFull(value, end, isFull);
    return [outward(at, Math.sign(end - value), component.decimals ?? USUAL_DECIMALS, isFull)];
  });
  return found.sort((one, other) => Math.abs(one - value) - Math.abs(other - value))[0];
}

/** Every number of a method: a narrow range in which everything is earned has one of them in it. */
function numbersIn(parameters: unknown): number[] {
  if (typeof parameters === "number") return [parameters];
  if (typeof parameters !== "object" || parameters === null) return [];
  return Object.values(parameters).flatMap(numbersIn);
}

/** Goes away from a value until everything is earned. */
function farFull(value: number, way: number, isFull: (at: number) => boolean): number | undefined {
  let distance = (value === 0 ? 1 : Math.abs(value)) * FIRST;
  for (let i = 0; i < DOUBLINGS; i++, distance *= 2) {
    const at = value + way * distance;
    if (isFull(at)) return at;
  }
  return undefined;
}

/** Between a value and one that earns everything, where that begins. */
function nearestFull(value: number, end: number, isFull: (at: number) => boolean): number {
  let [short, full] = [value, end];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (short + full) / 2;
    if (isFull(middle)) full = middle;
    else short = middle;
  }
  return full;
}

/** Rounded where the rounded value does as well, else one step of its last decimal further. */
function outward(at: number, way: number, decimals: number, isFull: (at: number) => boolean): number {
  const rounded = roundHalfAway(at, decimals);
  if (isFull(rounded)) return rounded;
  const further = roundHalfAway(rounded + way * 10 ** -decimals, decimals);
  return isFull(further) ? further : at;
}
