import { compile } from "../../formula/compile";
import { type Expression, type Reference, referenceKey, referencesOf } from "../../formula/expression";

/** The value of a formula; NaN when it has none. */
export function evaluate(expression: Expression, valueOf: (reference: Reference) => number): number {
  const references = referencesOf(expression);
  const slots = new Map(references.map((reference, slot) => [referenceKey(reference), slot]));
  const slotOf = (reference: Reference): number => slots.get(referenceKey(reference))!;
  return compile(expression, slotOf)(references.map(valueOf));
}
