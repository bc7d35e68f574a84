import { roundHalfAway } from "../../formula/round";
import { fullCondition } from "../../formula/fullCondition";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import type { Component, Indicator } from "../../system/schema";

/**
 * The period without a task that keeps a component from being measured: this one, or one that it is compared with.
 *
 * @param expression the value of a component of the indicator
 * @returns what was to be done in it, which is 0; undefined when there was something to do throughout
 */
export function idlePeriod(
  { noTask }: Indicator,
  expression: Expression,
  valueOf: (reference: Reference) => number,
): Reference | undefined {
  if (!noTask) return undefined;
  const now: Reference = { kind: "reference", name: noTask.quantity, lag: 0 };
  const compared = referencesOf(expression).filter(({ name, lag }) => name === noTask.quantity && lag > 0);
  return [now, ...compared].find((reference) => valueOf(reference) === 0);
}

/** Decimals of a share that is larger since others are not counted; formulas of the sheet round as far. */
export const SHARE_DECIMALS = 12;

/**
 * An indicator as if it had nothing but the components that were measured: they carry the points of the others, which
 * cannot be compared with a period without a task.
 *
 * @param valued ids of components that have a value, whether or not they earn anything
 */
export function measuredPart(
  indicator: Indicator,
  measured: readonly Component[],
  valued: ReadonlySet<string>,
): Indicator {
  if (measured.length === indicator.components.length) return indicator;
  const present = measured.reduce((sum, { share }) => sum + share, 0);
  const components = measured.map(({ fullWhen, ...component }) => {
    const condition = fullCondition(indicator, { ...component, fullWhen });
    // a condition on something that is not there does not hold
    const isKnown = condition && referencesOf(condition).every(({ name }) => valued.has(name));
    const share = roundHalfAway(component.share / present, SHARE_DECIMALS);
    return { ...component, share, ...(isKnown ? { fullWhen } : {}) };
  });
  return { ...indicator, components };
}
