import { said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { type Call, type Expression, PRECEDENCE, precedenceOf, type Reference } from "./expression";
import { callInWords, showNumber, SIGNS } from "./notation";

/** How operands are called. */
export interface Names {
  readonly nameOf: (reference: Reference) => string;
  /** a component whose value is read as it is published */
  readonly componentOf?: (component: NonNullable<Call["component"]>) => string;
}

/**
 * A formula as the sheets write it, with names instead of keys and signs of print: `税收收入 ÷ 一般公共预算收入 × 100`, or
 * `比重 − 上年比重` where it reads values that are rounded as they are printed.
 */
export function toWords(expression: Expression, names: Names): string {
  const show = (node: Expression, least: number): string => {
    const text = toWords(node, names);
    const isChoice = node.kind === "call" && node.name === "given";
    return !isChoice && precedenceOf(node) >= least ? text : `(${text})`;
  };
  switch (expression.kind) {
    case "number":
      return showNumber(expression.value);
    case "reference":
      return names.nameOf(expression);
    case "negate":
      return `−${show(expression.operand, 5)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const precedence = PRECEDENCE[operator];
      return `${show(left, precedence)} ${SIGNS[operator] ?? operator} ${show(right, precedence + 1)}`;
    }
    case "call": {
      if (expression.component && names.componentOf) return names.componentOf(expression.component);
      const inner = expression.arguments.map((argument) => toWords(argument, names));
      if (expression.name === "given") {
        const [value, otherwise] = inner as [string, string];
        return inWords("zh", said("explanation.given", { value, otherwise }));
      }
      return callInWords(expression.name, inner, "zh");
    }
  }
}
