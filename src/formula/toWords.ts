import { beforeRounding, type Expression, PRECEDENCE, precedenceOf, type Reference } from "./expression";
import { callInWords, showNumber, SIGNS } from "./notation";

/**
 * A formula as the sheets write it, with names instead of keys and signs of print:
 * `税收收入 ÷ 一般公共预算收入 × 100`.
 */
export function toWords(expression: Expression, nameOf: (reference: Reference) => string): string {
  const show = (node: Expression, least: number): string => {
    const text = toWords(node, nameOf);
    return precedenceOf(beforeRounding(node)) >= least ? text : `(${text})`;
  };
  switch (expression.kind) {
    case "number":
      return showNumber(expression.value);
    case "reference":
      return nameOf(expression);
    case "negate":
      return `−${show(expression.operand, 5)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const precedence = PRECEDENCE[operator];
      return `${show(left, precedence)} ${SIGNS[operator] ?? operator} ${show(right, precedence + 1)}`;
    }
    case "call": {
      // that values are rounded as they are printed is said once, not in every formula
      if (expression.component) return toWords(beforeRounding(expression), nameOf);
      const inner = expression.arguments.map((argument) => toWords(argument, nameOf));
      return callInWords(expression.name, inner, "zh");
    }
  }
}
