import { type Token, tokenize, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "./address";

/**
 * Whether two texts are one formula. Excel gives a formula back in its own words: function names, references and
 * Booleans in capitals, sheet names without apostrophes that they do not need, numbers with 15 digits.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || inOneWording(one) === inOneWording(other);
}

/** A formula with its references counted from its own cell (R1C1), so that it reads the same in each row. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return inOneWording(translateFormulaToR1C1(formula, cellAddress(row, column)));
}

function inOneWording(formula: string): string {
  return tokenize(formula, { mergeRefs: true }).map(wordOf).join("");
}

function wordOf({ type, value }: Token): string {
  switch (type) {
    case "string":
      return value;
    case "number":
      return String(Number(Number(value).toPrecision(15)));
    case "operator":
      // implicit intersection: Excel may show an `@` in a formula that was written without one
      return value === "@" ? "" : value;
    case "whitespace":
    case "newline":
      return "";
    default:
      return value.replace(/'([^']+)'!/g, "$1!").toUpperCase();
  }
}
