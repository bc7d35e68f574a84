import jsep from "jsep";
import type { BinaryOperator, Expression } from "./expression";
import { PRECEDENCE } from "./expression";
import { FUNCTIONS, isFunctionName } from "./functions";
import { FormulaProblem } from "./problem";

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

const ALLOWED = "只能使用数、名称、+ - * / ^、比较、括号和规定的函数";

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
        ? "公式没有写完，应补上数、名称或右括号"
        : `这里应为数、名称或运算符，而不是“${formula[index]}”`;
    throw new FormulaProblem(formula, Math.min(index, formula.length), expected);
  }
  return new Reader(formula).read(tree);
}

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
        return this.fail(this.secondPart(node as jsep.Compound), "两个值之间应有运算符（+ - * / ^）");
      default:
        return this.fail(0, ALLOWED);
    }
  }

  private literal({ value, raw }: jsep.Literal): WrittenExpression {
    if (typeof value === "number" && Number.isFinite(value)) return { kind: "number", value };
    return this.fail(this.find(raw), `这里应为数或名称，而不是 ${raw}`);
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
      return this.fail(this.find(name), `“${name}”不是可用的函数，应为：${known.join("、")}`);
    const [least, most] = isFunctionName(name) ? FUNCTIONS[name].arity : [1, 1];
    if (written.length < least || written.length > most) {
      const count = least === most ? `${least}` : most === Infinity ? `至少 ${least}` : `${least} 到 ${most}`;
      return this.fail(this.find(name), `${name} 需要 ${count} 个参数，现有 ${written.length} 个`);
    }
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

  private fail(index: number, expected: string): never {
    throw new FormulaProblem(this.formula, Math.max(index, 0), expected);
  }
}

/** Where a name stands in a formula as a word of its own; 0 when it cannot be found. */
export function positionOfName(formula: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`(?<![A-Za-z0-9_])${escaped}(?![A-Za-z0-9_])`).exec(formula);
  return match ? match.index : Math.max(formula.indexOf(name), 0);
}
