import { type BinaryOperator, type Expression, type Reference, referencesOf } from "./expression";
import { FUNCTIONS } from "./functions";
import { type Needed, neededOf } from "./needed";

/** Operand values by slot; NaN is a missing value. */
type Operands = ArrayLike<number>;

/** @returns the formula's value; NaN when an operand is missing or the formula has no finite value */
export type Compiled = (operands: Operands) => number;

type Step = (operands: Operands) => number;

/**
 * First reading of a formula: a function over numbers.
 *
 * A missing operand makes the result missing, whichever branch of an `if` it stands in, as the sheet's
 * formula answers an empty text as long as one of its cells is empty; only `given` does without. What Excel shows as an error
 * (`#DIV/0!`, `#NUM!`) is NaN too; `diagnose` tells which.
 *
 * @param slotOf where in `operands` a reference stands
 */
export function compile(expression: Expression, slotOf: (reference: Reference) => number): Compiled {
  const isMissing = missingTest(neededOf(expression), slotOf);
  const step = compileStep(expression, slotOf);
  return (operands) => {
    if (isMissing(operands)) return NaN;
    const value = step(operands);
    return Number.isFinite(value) ? value : NaN;
  };
}

/** Tests whether something is missing that a formula needs. */
function missingTest(
  { always, choices }: Needed,
  slotOf: (reference: Reference) => number,
): (operands: Operands) => boolean {
  const slots = always.map(slotOf);
  const tests = choices.map(({ asked, otherwise }) => {
    const isEntered = enteredTest(asked, slotOf);
    const isMissing = missingTest(otherwise, slotOf);
    return (operands: Operands): boolean => !isEntered(operands) && isMissing(operands);
  });
  return (operands) => {
    for (const slot of slots) if (Number.isNaN(operands[slot])) return true;
    return tests.some((test) => test(operands));
  };
}

/** Tests whether all of some references were entered. */
function enteredTest(
  references: readonly Reference[],
  slotOf: (reference: Reference) => number,
): (operands: Operands) => boolean {
  const slots = references.map(slotOf);
  return (operands) => slots.every((slot) => !Number.isNaN(operands[slot]));
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
  if (name === "given") {
    const isEntered = enteredTest(referencesOf(inner[0]!), slotOf);
    const [value, otherwise] = steps as [Step, Step];
    return (operands) => (isEntered(operands) ? value(operands) : otherwise(operands));
  }
  const evaluate = FUNCTIONS[name].evaluate as (...values: number[]) => number;
  return (operands) => finite(evaluate(...steps.map((step) => step(operands))));
}

/** Arithmetic as Excel does it: an error propagates, through comparisons too, and 0^0 is an error. */
export const OPERATIONS: Readonly<Record<BinaryOperator, (left: number, right: number) => number>> = {
  "+": (left, right) => finite(cancelled(left, left + right)),
  "-": (left, right) => finite(cancelled(left, left - right)),
  "*": (left, right) => finite(left * right),
  "/": (left, right) => finite(left / right),
  "^": power,
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

/** To the power of 0 even a missing value would be 1 in JavaScript. */
function power(base: number, exponent: number): number {
  const undefinedHere = Number.isNaN(base) || (base === 0 && exponent === 0);
  return undefinedHere ? NaN : finite(base ** exponent);
}

/**
 * What is left when two numbers cancel to their last bits is 0 on a sheet, so that `1/(0.5-0.4-0.1)` is an error
 * there and not a very large number.
 *
 * @source Microsoft, "Floating-point arithmetic may give inaccurate results in Excel"; LibreOffice `rtl::math::approxSub`
 */
function cancelled(left: number, result: number): number {
  return Math.abs(result) < Math.abs(left) * 1e-15 ? 0 : result;
}

function comparison(
  holds: (left: number, right: number) => boolean,
): (left: number, right: number) => number {
  return (left, right) => (Number.isNaN(left) || Number.isNaN(right) ? NaN : holds(left, right) ? 1 : 0);
}
