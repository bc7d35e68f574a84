import type { Expression } from "../../formula/expression";
import { GUARD } from "../../formula/round";

/** Nodes that scores are built of. */

export const number = (value: number): Expression => ({ kind: "number", value });

export const percent = (value: number): Expression => ({ kind: "number", value, isPercent: true });

/** A value as it is published, see `roundPublished`; the sum in front of a score is not told as rounded. */
export const published = (value: Expression, decimals: number): Expression => ({
  kind: "call",
  name: "round",
  arguments: [
    { kind: "call", name: "round", arguments: [value, number(decimals + GUARD)], isGuard: true },
    number(decimals),
  ],
});

export const times = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "*",
  left,
  right,
});

export const plus = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "+",
  left,
  right,
});
