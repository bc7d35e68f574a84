import { type Compiled, compile } from "../../formula/compile";
import type { Expression } from "../../formula/expression";
import { resolveFormula } from "../../formula/resolve";
import type { Normalisation } from "../../system/schema";

/**
 * A way to turn one component's value into the share of its points that it earns, written in the formula
 * language so that it can be computed, put on a sheet and explained by the same three readers.
 */
export interface NormalisationMethod {
  readonly id: Normalisation["method"];
  readonly name: string;
  /** over `x` (the value), `low`, `high` and `floor` */
  readonly formula: string;
}

const NAMES = ["x", "low", "high", "floor"] as const;

/** The tree of a method's formula. */
export function methodExpression(method: NormalisationMethod): Expression {
  return resolveFormula(method.formula, { names: new Set(NAMES), components: {} });
}

/** The method as a function over numbers; its operands stand in the order x, low, high, floor. */
export function methodFunction(method: NormalisationMethod): Compiled {
  return compile(methodExpression(method), ({ name }) => NAMES.indexOf(name as (typeof NAMES)[number]));
}
