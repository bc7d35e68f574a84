import type { FunctionName } from "./functions";

/** The tree that every reader reads: `compile`, `toExcel`, `explain`. */
export type Expression =
  | {
      readonly kind: "number";
      readonly value: number;
      /** shown as a percentage: shares and floors */
      readonly isPercent?: boolean;
    }
  | Reference
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | Call;

export interface Call {
  readonly kind: "call";
  readonly name: FunctionName;
  readonly arguments: readonly Expression[];
  /** the component whose rounded value this is: it is shown as a number, and worked in a line of its own */
  readonly component?: { readonly id: string; readonly lag: number };
  /** it only takes away what binary fractions leave over, and is not told */
  readonly isGuard?: true;
  /** of an `if` that earns everything where its condition holds: the condition in words */
  readonly fullWhen?: string;
}

/** A named operand: a quantity at a lag (0 this period, 1 the one before), or a parameter such as `low`. */
export interface Reference {
  readonly kind: "reference";
  readonly name: string;
  readonly lag: number;
  /** where other names are those of components: it is a quantity all the same */
  readonly isEntry?: true;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "<" | "<=" | ">" | ">=" | "=" | "<>";

/**
 * Binding strength, weakest first. As in Excel, `^` is left-associative and a minus sign binds more
 * tightly than `^`: 2^3^2 = 64, -2^2 = 4.
 */
export const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "=": 1,
  "<>": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "^": 4,
};

/** Binding strength of a leaf, a call or a parenthesis. */
export const ATOM = 6;

export function precedenceOf(expression: Expression): number {
  if (expression.kind === "binary") return PRECEDENCE[expression.operator];
  if (expression.kind === "negate") return 5;
  return expression.kind === "number" && expression.value < 0 ? 5 : ATOM;
}

/** A component's value without the rounding to its published decimals. */
export function beforeRounding(expression: Expression): Expression {
  if (expression.kind !== "call" || !expression.component) return expression;
  const [value] = expression.arguments;
  return value!.kind === "call" && value!.isGuard ? value!.arguments[0]! : value!;
}

/** One text for a name at a lag, as in `gdp@1`; an entry among components begins with a sign. */
export function referenceKey({ name, lag, isEntry }: Pick<Reference, "name" | "lag" | "isEntry">): string {
  return `${isEntry ? "=" : ""}${name}@${lag}`;
}

/** The same so many periods before. */
export function lagged(expression: Expression, periods: number): Expression {
  if (periods === 0 || expression.kind === "number") return expression;
  if (expression.kind === "reference") return { ...expression, lag: expression.lag + periods };
  if (expression.kind === "negate") return { ...expression, operand: lagged(expression.operand, periods) };
  if (expression.kind === "binary") {
    const { left, right } = expression;
    return { ...expression, left: lagged(left, periods), right: lagged(right, periods) };
  }
  const { component, arguments: inner } = expression;
  return {
    ...expression,
    arguments: inner.map((argument) => lagged(argument, periods)),
    ...(component && { component: { ...component, lag: component.lag + periods } }),
  };
}

/** Every reference of a tree, each once, in order of appearance. */
export function referencesOf(expression: Expression): Reference[] {
  const found = new Map<string, Reference>();
  const visit = (node: Expression): void => {
    if (node.kind === "reference") found.set(referenceKey(node), node);
    else childrenOf(node).forEach(visit);
  };
  visit(expression);
  return [...found.values()];
}

/** The argument of a `given` that counts. @param isThere whether a reference was entered */
export function givenBranch(node: Call, isThere: (reference: Reference) => boolean): Expression {
  const [first, otherwise] = node.arguments;
  return referencesOf(first!).every(isThere) ? first! : otherwise!;
}

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "negate":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.arguments;
    default:
      return [];
  }
}

/** The same tree with each reference replaced. */
export function mapReferences(
  expression: Expression,
  replace: (reference: Reference) => Expression,
): Expression {
  switch (expression.kind) {
    case "number":
      return expression;
    case "reference":
      return replace(expression);
    case "negate":
      return { ...expression, operand: mapReferences(expression.operand, replace) };
    case "binary":
      return {
        ...expression,
        left: mapReferences(expression.left, replace),
        right: mapReferences(expression.right, replace),
      };
    case "call":
      return {
        ...expression,
        arguments: expression.arguments.map((argument) => mapReferences(argument, replace)),
      };
  }
}
