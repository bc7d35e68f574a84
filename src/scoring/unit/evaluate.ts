import { compile } from "../../formula/compile";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";

/** The value of a formula; NaN when it has none. */
export function evaluate(expression: Expression, valueOf: (reference: Reference) => number): number {
  const references = referencesOf(expression);
  const slotOf = ({ name, lag }: Reference): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(expression, slotOf)(references.map(valueOf));
}
