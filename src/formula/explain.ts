import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { ATOM, type Call, type Expression, PRECEDENCE, precedenceOf, type Reference } from "./expression";
import { chosenOf, valueAt } from "./diagnose";
import { callInWords, showNumber, SIGNS } from "./notation";

/** How an operand is shown and what it is worth. */
export interface Explained {
  readonly valueOf: (reference: Reference) => number;
  /** decimals to which an operand is shown; default 2 */
  readonly decimalsOf?: (reference: Reference) => number;
  /** default Chinese */
  readonly language?: Language;
}

/** A negative operand is put in parentheses wherever a sign precedes it: `15.04 − (−1.20)`. */
const NEGATIVE = 2;

/**
 * Third reading of a formula: the worked line with the operands' numbers, as in
 * `(45.20 ÷ 300.50) × 100`. A limit that did not bind is not shown; one that did is.
 */
export function explain(expression: Expression, explained: Explained): string {
  const show = (node: Expression, least: number): string => {
    const text = explain(node, explained);
    return shownPrecedence(node, explained) >= least ? text : inBrackets(text, explained);
  };
  switch (expression.kind) {
    case "number":
      return expression.isPercent ? `${showNumber(expression.value * 100)}%` : showNumber(expression.value);
    case "reference":
      return showNumber(explained.valueOf(expression), explained.decimalsOf?.(expression) ?? 2);
    case "negate":
      return `−${show(expression.operand, ATOM)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const precedence = PRECEDENCE[operator];
      // a × (b ÷ c) is a × b ÷ c, and a + (b − c) is a + b − c, to whoever recalculates it
      const least = operator === "*" || operator === "+" ? precedence : precedence + 1;
      return `${show(left, precedence)} ${SIGNS[operator] ?? operator} ${show(right, least)}`;
    }
    case "call":
      return explainCall(expression, explained);
  }
}

function explainCall(node: Call, explained: Explained): string {
  // which of the two it is, is said of the whole line
  if (node.name === "given") return explain(chosenOf(node, explained.valueOf), explained);
  if (node.isGuard) return explain(node.arguments[0]!, explained);
  const inner = node.arguments.map((argument) => explain(argument, explained));
  const { language = "zh" } = explained;
  if (node.component) return showNumber(valueAt(node, explained.valueOf), decimalsIn(node));
  if (node.name === "clamp") return explainClamp(node, explained);
  if (node.fullWhen !== undefined) {
    if (!isFull(node, explained)) return inner[2]!;
    return inWords(language, said("explanation.full", { result: inner[1]!, condition: node.fullWhen }));
  }
  if (node.name === "if") {
    const holds = valueAt(node.arguments[0]!, explained.valueOf) !== 0;
    const chosen = { result: inner[holds ? 1 : 2]!, condition: inner[0]! };
    return inWords(language, said(holds ? "explanation.holds" : "explanation.doesNotHold", chosen));
  }
  return callInWords(node.name, inner, language);
}

/** Whether a component earns everything since its condition holds. */
function isFull(node: Call, { valueOf }: Explained): boolean {
  return valueAt(node.arguments[0]!, valueOf) !== 0;
}

/** Brackets around brackets are others, as the language has them, so that a reader finds their ends. */
function inBrackets(worked: string, { language = "zh" }: Explained): string {
  if (!worked.includes("(")) return `(${worked})`;
  const [open] = inWords(language, said("explanation.square", { worked: "" }));
  return inWords(language, said(`explanation.${worked.includes(open!) ? "curly" : "square"}`, { worked }));
}

/** Decimals that a component's value is rounded to. */
function decimalsIn({ arguments: [, places] }: Call): number {
  return places?.kind === "number" ? places.value : 0;
}

function explainClamp(node: Call, explained: Explained): string {
  const [value, least, most] = node.arguments as [Expression, Expression, Expression?];
  const worked = explain(value, explained);
  const bound = clampBound(node, explained);
  if (!bound) return worked;
  const limit = showNumber(valueAt(bound === "above" ? most! : least, explained.valueOf));
  return inWords(explained.language ?? "zh", said(`explanation.${bound}`, { limit, worked }));
}

function clampBound(node: Call, { valueOf }: Explained): "above" | "below" | undefined {
  const [value, least, most = Infinity] = node.arguments.map((argument) => valueAt(argument, valueOf)) as [
    number,
    number,
    number?,
  ];
  return value > most ? "above" : value < least ? "below" : undefined;
}

/** Binding strength of what is shown: a limit that does not bind is transparent, a negative number is not an atom. */
function shownPrecedence(node: Expression, explained: Explained): number {
  if (node.kind === "call" && node.name === "clamp" && !clampBound(node, explained)) {
    return shownPrecedence(node.arguments[0]!, explained);
  }
  if (node.kind === "call" && node.name === "given")
    return shownPrecedence(chosenOf(node, explained.valueOf), explained);
  if (node.kind === "call" && node.fullWhen !== undefined && !isFull(node, explained))
    return shownPrecedence(node.arguments[2]!, explained);
  const isShownAsNumber = node.kind === "reference" || (node.kind === "call" && node.component);
  if (isShownAsNumber && valueAt(node, explained.valueOf) < 0) return NEGATIVE;
  if (node.kind === "negate" || (node.kind === "number" && node.value < 0)) return NEGATIVE;
  return precedenceOf(node);
}
