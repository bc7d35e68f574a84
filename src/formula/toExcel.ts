import {
  ATOM,
  type BinaryOperator,
  type Expression,
  PRECEDENCE,
  precedenceOf,
  type Reference,
  referencesOf,
} from "./expression";
import { countText } from "./excelLimits";
import { FUNCTIONS } from "./functions";
import { type Needed, neededOf } from "./needed";

/** The cell, name or number that stands for a reference in an Excel formula. */
export type ReferenceText = (reference: Reference) => string;

const COMPARISONS: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>(["<", "<=", ">", ">=", "=", "<>"]);

/**
 * Second reading of a formula: the text of a live Excel formula, without the leading `=`. It uses only what
 * Excel 2016, WPS and LibreOffice know.
 */
export function toExcel(expression: Expression, textOf: ReferenceText): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value).replace("e+", "E+").replace("e-", "E-");
    case "reference":
      return textOf(expression);
    case "negate":
      return `-${operandText(expression.operand, ATOM, textOf)}`;
    case "binary":
      return binaryText(expression, textOf);
    case "call": {
      const texts = expression.arguments.map((argument) => toExcel(argument, textOf));
      if (expression.name === "given") texts.push(countOf(referencesOf(expression.arguments[0]!), textOf));
      return (FUNCTIONS[expression.name].excel as (...texts: string[]) => string)(...texts);
    }
  }
}

/** `toExcel` with an empty text as its result while an operand is empty, which `compile` calls missing. */
export function toExcelOrBlank(expression: Expression, textOf: ReferenceText): string {
  const body = toExcel(expression, textOf);
  const missing = missingTest(expression, textOf);
  return missing === undefined ? body : `IF(${missing},"",${body})`;
}

/** Tests whether something is missing that a formula needs; undefined when it needs nothing. */
export function missingTest(expression: Expression, textOf: ReferenceText): string | undefined {
  return missingText(neededOf(expression), textOf);
}

function missingText({ always, choices }: Needed, textOf: ReferenceText): string | undefined {
  const tests = [
    ...(always.length > 0 ? [countOf(always, textOf, "<")] : []),
    ...choices.flatMap(({ asked, otherwise }) => {
      const missing = missingText(otherwise, textOf);
      return missing === undefined ? [] : [`AND(${countOf(asked, textOf, "<")},${missing})`];
    }),
  ];
  const different = [...new Set(tests)];
  return different.length > 1 ? `OR(${different.join(",")})` : different[0];
}

/** COUNT counts the cells that hold numbers: text in a number's place is missing too, not an error. */
function countOf(references: readonly Reference[], textOf: ReferenceText, sign: "<" | "=" = "="): string {
  const cells = references.map(textOf);
  return cells.length === 0 ? `0${sign}0` : `${countText(cells)}${sign}${cells.length}`;
}

function binaryText(expression: Extract<Expression, { kind: "binary" }>, textOf: ReferenceText): string {
  const { operator, left, right } = expression;
  const precedence = PRECEDENCE[operator];
  const text = `${operandText(left, precedence, textOf)}${operator}${operandText(right, precedence + 1, textOf)}`;
  // a comparison is the number 1 or 0 in the formula language, TRUE or FALSE in Excel
  return COMPARISONS.has(operator) ? `IF(${text},1,0)` : text;
}

function operandText(operand: Expression, least: number, textOf: ReferenceText): string {
  const text = toExcel(operand, textOf);
  const isCall = operand.kind === "binary" && COMPARISONS.has(operand.operator);
  return isCall || precedenceOf(operand) >= least ? text : `(${text})`;
}
