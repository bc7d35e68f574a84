import jsep from "jsep";
import type { BinaryOperator, Expression } from "./expression";
import { PRECEDENCE } from "./expression";
import { FUNCTIONS, isFunctionName } from "./functions";
import { FormulaProblem } from "./problem";
import { type Said, said } from "../i18n/said";

/** A tree as written: `prior(x)` is still a call and names are not yet resolved. */
export type WrittenExpression =
  | Exclude<Expression, { kind: "call" | "negate" | "binary" }>
  | { readonly kind: "negate"; readonly operand: WrittenExpression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: WrittenExpression;
      readonly right: WrittenExpression;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly WrittenExpression[] };

/** `==` and `!=` are accepted beside Excel's `=` and `<>`. */
const SPELLINGS: Readonly<Record<string, BinaryOperator>> = { "==": "=", "!=": "<>" };

const ALLOWED = said("problems.expected.allowed");

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
jsep.addUnaryOp("-");
jsep.addUnaryOp("+");
for (const operator of [...Object.keys(PRECEDENCE), ...Object.keys(SPELLINGS)]) {
  jsep.addBinaryOp(operator, PRECEDENCE[SPELLINGS[operator] ?? (operator as BinaryOperator)]);
}

/**
 * Reads a formula: numbers, names, `+ - * / ^`, comparisons, parentheses, the functions of
 * `functions.ts` and `prior(x)`.
 *
 * @throws FormulaProblem with the position of the first fault and what was expected there
 */
export function parseFormula(formula: string): WrittenExpression {
  let tree: jsep.Expression;
  try {
    tree = jsep(formula);
  } catch (error) {
    const index = (error as { index?: number }).index ?? formula.length;
    const expected =
      index >= formula.length
        ? said("problems.expected.more")
        : said("problems.expected.operand", { found: formula[index]! });
    throw new FormulaProblem(formula, Math.min(index, formula.length), expected);
  }
  return new Reader(formula).read(tree);
}

/** Signs as the sheets print them: people copy them into formulas. */
const PRINTED = /[÷×−（）]/;

class Reader {
  constructor(private readonly formula: string) {}

  read(node: jsep.Expression): WrittenExpression {
    switch (node.type) {
      case "Literal":
        return this.literal(node as jsep.Literal);
      case "Identifier":
        return { kind: "reference", name: (node as jsep.Identifier).name, lag: 0 };
      case "UnaryExpression":
        return this.unary(node as jsep.UnaryExpression);
      case "BinaryExpression":
        return this.binary(node as jsep.BinaryExpression);
      case "CallExpression":
        return this.call(node as jsep.CallExpression);
      case "Compound":
        return this.fail(
          this.secondPart(node as jsep.Compound),
          said(PRINTED.test(this.formula) ? "problems.expected.signs" : "problems.expected.operator"),
        );
      default:
        return this.fail(0, ALLOWED);
    }
  }

  private literal({ value, raw }: jsep.Literal): WrittenExpression {
    if (typeof value === "number" && Number.isFinite(value)) return { kind: "number", value };
    return this.fail(this.find(raw), said("problems.expected.value", { found: raw }));
  }

  private unary({ operator, argument }: jsep.UnaryExpression): WrittenExpression {
    const operand = this.read(argument);
    return operator === "-" ? { kind: "negate", operand } : operand;
  }

  private binary({ operator, left, right }: jsep.BinaryExpression): WrittenExpression {
    const spelled = SPELLINGS[operator] ?? (operator as BinaryOperator);
    return { kind: "binary", operator: spelled, left: this.read(left), right: this.read(right) };
  }

  private call({ callee, arguments: written }: jsep.CallExpression): WrittenExpression {
    if (callee.type !== "Identifier") return this.fail(0, ALLOWED);
    const { name } = callee as jsep.Identifier;
    const known = [...Object.keys(FUNCTIONS), "prior"];
    if (!known.includes(name))
      return this.fail(this.find(name), said("problems.expected.function", { name, known }));
    const [least, most] = isFunctionName(name) ? FUNCTIONS[name].arity : [1, 1];
    if (written.length < least || written.length > most)
      return this.fail(this.find(name), expectedCount(name, [least, most], written.length));
    return { kind: "call", name, arguments: written.map((argument) => this.read(argument)) };
  }

  private secondPart({ body }: jsep.Compound): number {
    const second = body[1];
    const text =
      second && "name" in second ? String(second.name) : second && "raw" in second ? String(second.raw) : "";
    return text ? this.formula.lastIndexOf(text) : this.formula.length;
  }

  private find(text: string): number {
    return positionOfName(this.formula, text);
  }

  private fail(index: number, expected: Said): never {
    throw new FormulaProblem(this.formula, Math.max(index, 0), expected);
  }
}

function expectedCount(name: string, [least, most]: readonly [number, number], found: number): Said {
  if (least === most) return said("problems.expected.arguments", { name, wanted: least, found });
  return most === Infinity
    ? said("problems.expected.leastArguments", { name, least, found })
    : said("problems.expected.rangeOfArguments", { name, least, most, found });
}

/** Where a name stands in a formula as a word of its own; 0 when it cannot be found. */
export function positionOfName(formula: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`(?<![A-Za-z0-9_])${escaped}(?![A-Za-z0-9_])`).exec(formula);
  return match ? match.index : Math.max(formula.indexOf(name), 0);
}
