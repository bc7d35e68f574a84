import { roundHalfAway } from "./round";

/** What each reader needs to know of a function of the formula language. */
export interface FormulaFunction {
  /** fewest and most arguments */
  readonly arity: readonly [least: number, most: number];
  readonly evaluate: (...values: number[]) => number;
  /** Excel formula text over the arguments' texts */
  readonly excel: (...texts: string[]) => string;
}

const ANY = Number.POSITIVE_INFINITY;
const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0);
const call =
  (name: string) =>
  (...texts: string[]): string =>
    `${name}(${texts.join(",")})`;

/**
 * The closed list of functions. `if` and `given` are read lazily by `compile`, since Excel does not evaluate the
 * branch that it does not take; their entries here are for values already at hand. `given(a, b)` is `a` where all that
 * `a` reads was entered, and `b` otherwise: a figure that is published where there is one.
 */
export const FUNCTIONS = {
  min: { arity: [1, ANY], evaluate: Math.min, excel: call("MIN") },
  max: { arity: [1, ANY], evaluate: Math.max, excel: call("MAX") },
  sum: { arity: [1, ANY], evaluate: sum, excel: call("SUM") },
  average: {
    arity: [1, ANY],
    evaluate: (...values) => sum(...values) / values.length,
    excel: call("AVERAGE"),
  },
  abs: { arity: [1, 1], evaluate: Math.abs, excel: call("ABS") },
  round: { arity: [1, 2], evaluate: (value, places = 0) => roundHalfAway(value, places), excel: roundText },
  int: { arity: [1, 1], evaluate: Math.floor, excel: call("INT") },
  if: {
    arity: [3, 3],
    evaluate: (condition, yes, no) => (condition !== 0 ? yes! : no!),
    excel: (condition, yes, no) => `IF(${condition}<>0,${yes},${no})`,
  },
  given: {
    arity: [2, 2],
    // both readers add whether all that the first argument reads was entered
    evaluate: (value, otherwise, isEntered) => (isEntered !== 0 ? value! : otherwise!),
    excel: (value, otherwise, isEntered) => `IF(${isEntered},${value},${otherwise})`,
  },
  ln: { arity: [1, 1], evaluate: Math.log, excel: call("LN") },
  exp: { arity: [1, 1], evaluate: Math.exp, excel: call("EXP") },
  sqrt: { arity: [1, 1], evaluate: Math.sqrt, excel: call("SQRT") },
  clamp: {
    arity: [2, 3],
    // without an upper bound there is none
    evaluate: (value, least, most = Infinity) => Math.max(least!, Math.min(value!, most)),
    excel: (value, least, most) => `MAX(${least},${most === undefined ? value : `MIN(${value},${most})`})`,
  },
} satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof FUNCTIONS;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function roundText(value: string, places = "0"): string {
  return `ROUND(${value},${places})`;
}
