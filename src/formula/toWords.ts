import { said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { type Call, type Expression, PRECEDENCE, precedenceOf, type Reference } from "./expression";
import { turnsOn } from "./needed";
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
    const isChoice = node.kind === "call" && SENTENCES.has(node.name);
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
      if (expression.name === "given") return choiceInWords(expression, inner, names);
      if (expression.name === "if") {
        const [condition, yes, no] = inner as [string, string, string];
        return inWords("zh", said("explanation.ifThen", { condition, yes, no }));
      }
      if (expression.name === "clamp") return limitedInWords(inner);
      return callInWords(expression.name, inner, "zh");
    }
  }
}

/** What is told as a sentence, and stands in brackets beside a sign. */
const SENTENCES: ReadonlySet<string> = new Set(["given", "if", "clamp"]);

function limitedInWords([value, least, most]: readonly string[]): string {
  const words = { value: value!, least: least! };
  return inWords(
    "zh",
    most === undefined ? said("explanation.atLeast", words) : said("explanation.within", { ...words, most }),
  );
}

/** Which of two counts, and what decides it: named once, though it be asked of several years. */
function choiceInWords(choice: Call, inner: readonly string[], names: Names): string {
  const [value, otherwise] = inner as [string, string];
  const asked = turnsOn(choice);
  const latest = asked.filter(
    ({ name, lag }) => !asked.some((other) => other.name === name && other.lag < lag),
  );
  const particulars = { asked: latest.map(names.nameOf), value, otherwise };
  const isItself = choice.arguments[0]!.kind === "reference";
  return inWords("zh", said(isItself ? "explanation.givenItself" : "explanation.given", particulars));
}
