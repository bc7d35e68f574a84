import { OPERATIONS } from "./compile";
import { type Call, childrenOf, type Expression, givenBranch, type Reference } from "./expression";
import { FUNCTIONS } from "./functions";
import { missingIn, neededOf } from "./needed";

/** Why a formula has no value. */
export type Diagnosis =
  | { readonly kind: "missing"; readonly references: readonly Reference[] }
  | { readonly kind: "division-by-zero"; readonly divisor: Expression }
  | { readonly kind: "undefined"; readonly part: Expression };

/**
 * Tells why a formula has no value, so that it can be said in words.
 *
 * @returns undefined when it has one
 */
export function diagnose(
  expression: Expression,
  valueOf: (reference: Reference) => number,
): Diagnosis | undefined {
  const missing = missingIn(neededOf(expression), (reference) => !Number.isNaN(valueOf(reference)));
  if (missing.length > 0) return { kind: "missing", references: missing };
  const culprit = firstUndefined(expression, valueOf);
  if (!culprit) return undefined;
  const byZero =
    culprit.kind === "binary" && culprit.operator === "/" && valueAt(culprit.right, valueOf) === 0;
  return byZero ? { kind: "division-by-zero", divisor: culprit.right } : { kind: "undefined", part: culprit };
}

function firstUndefined(node: Expression, valueOf: (reference: Reference) => number): Expression | undefined {
  if (!Number.isNaN(valueAt(node, valueOf))) return undefined;
  for (const child of computedParts(node, valueOf)) {
    const culprit = firstUndefined(child, valueOf);
    if (culprit) return culprit;
  }
  return node;
}

/** The parts that the value of a node comes from: the branch that is not taken is not one of them. */
function computedParts(node: Expression, valueOf: (reference: Reference) => number): readonly Expression[] {
  if (node.kind === "call" && node.name === "given") return [chosenOf(node, valueOf)];
  if (node.kind !== "call" || node.name !== "if") return childrenOf(node);
  const [condition, ...branches] = node.arguments;
  const chosen = valueAt(condition!, valueOf);
  return Number.isNaN(chosen) ? [condition!] : [condition!, branches[chosen !== 0 ? 0 : 1]!];
}

/** The argument of a `given` that counts. */
export function chosenOf(node: Call, valueOf: (reference: Reference) => number): Expression {
  return givenBranch(node, (reference) => !Number.isNaN(valueOf(reference)));
}

/** The value of one node; NaN where Excel would show an error. */
export function valueAt(node: Expression, valueOf: (reference: Reference) => number): number {
  switch (node.kind) {
    case "number":
      return node.value;
    case "reference":
      return valueOf(node);
    case "negate":
      return -valueAt(node.operand, valueOf);
    case "binary":
      return OPERATIONS[node.operator](valueAt(node.left, valueOf), valueAt(node.right, valueOf));
    case "call": {
      const [first, ...rest] = node.arguments;
      if (node.name === "if") {
        const chosen = valueAt(first!, valueOf);
        return Number.isNaN(chosen) ? NaN : valueAt(rest[chosen !== 0 ? 0 : 1]!, valueOf);
      }
      if (node.name === "given") return valueAt(chosenOf(node, valueOf), valueOf);
      const values = node.arguments.map((argument) => valueAt(argument, valueOf));
      const value = (FUNCTIONS[node.name].evaluate as (...values: number[]) => number)(...values);
      return Number.isFinite(value) ? value : NaN;
    }
  }
}
