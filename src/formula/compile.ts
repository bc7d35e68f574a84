import { type BinaryOperator, type Expression, type Reference, referencesOf } from "./expression";
import { FUNCTIONS } from "./functions";

/** Operand values by slot; NaN is a missing value. */
export type Operands = ArrayLike<number>;

/** @returns the formula's value; NaN when an operand is missing or the formula has no finite value */
export type Compiled = (operands: Operands) => number;

type Step = (operands: Operands) => number;

/**
 * First reading of a formula: a function over numbers.
 *
 * A missing operand makes the result missing, whichever branch of an `if` it stands in, as the sheet's
 * formula answers an empty text as long as one of its cells is empty. What Excel shows as an error
 * (`#DIV/0!`, `#NUM!`) is NaN too; `diagnose` tells which.
 *
 * @param slotOf where in `operands` a reference stands
 */
export function compile(expression: Expression, slotOf: (reference: Reference) => number): Compiled {
  const slots = referencesOf(expression).map(slotOf);
  const step = compileStep(expression, slotOf);
  return (operands) => {
    for (const slot of slots) if (Number.isNaN(operands[slot])) return NaN;
    const value = step(operands);
    return Number.isFinite(value) ? value : NaN;
  };
}

function compileStep(expression: Expression, slotOf: (reference: Reference) => number): Step {
  switch (expression.kind) {
    case "number": {
      const { value } = expression;
      return () => value;
    }
    case "reference": {
      const slot = slotOf(expression);
      return (operands) => operands[slot] ?? NaN;
    }
    case "negate": {
      const operand = compileStep(expression.operand, slotOf);
      return (operands) => -operand(operands);
    }
    case "binary": {
      const apply = OPERATIONS[expression.operator];
      const left = compileStep(expression.left, slotOf);
      const right = compileStep(expression.right, slotOf);
      return (operands) => apply(left(operands), right(operands));
    }
    case "call":
      return compileCall(expression, slotOf);
  }
}

function compileCall(
  { name, arguments: inner }: Extract<Expression, { kind: "call" }>,
  slotOf: (reference: Reference) => number,
): Step {
  const steps = inner.map((argument) => compileStep(argument, slotOf));
  if (name === "if") {
    const [condition, yes, no] = steps as [Step, Step, Step];
    return (operands) => {
      const chosen = condition(operands);
      if (Number.isNaN(chosen)) return NaN;
      return chosen !== 0 ? yes(operands) : no(operands);
    };
  }
  const evaluate = FUNCTIONS[name].evaluate as (...values: number[]) => number;
  return (operands) => evaluate(...steps.map((step) => step(operands)));
}

/** Arithmetic as Excel does it: an error spreads (a comparison with one is one), and 0^0 is an error. */
export const OPERATIONS: Readonly<Record<BinaryOperator, (left: number, right: number) => number>> = {
  "+": (left, right) => finite(left + right),
  "-": (left, right) => finite(left - right),
  "*": (left, right) => finite(left * right),
  "/": (left, right) => finite(left / right),
  "^": (left, right) => (left === 0 && right === 0 ? NaN : finite(left ** right)),
  "<": comparison((left, right) => left < right),
  "<=": comparison((left, right) => left <= right),
  ">": comparison((left, right) => left > right),
  ">=": comparison((left, right) => left >= right),
  "=": comparison((left, right) => left === right),
  "<>": comparison((left, right) => left !== right),
};

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function comparison(
  holds: (left: number, right: number) => boolean,
): (left: number, right: number) => number {
  return (left, right) => (Number.isNaN(left) || Number.isNaN(right) ? NaN : holds(left, right) ? 1 : 0);
}
