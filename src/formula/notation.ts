import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { roundHalfAway } from "./round";

/** Operators as they are printed. */
export const SIGNS: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "−",
  "<=": "≤",
  ">=": "≥",
  "<>": "≠",
};

const NAMED = ["min", "max", "sum", "average", "abs", "round", "int", "sqrt"] as const;

/** A function as readers of a language call it; the others keep their names. */
function functionWord(name: string, language: Language): string {
  const known = NAMED.find((named) => named === name);
  return known ? inWords(language, said(`explanation.functions.${known}`)) : name;
}

/** A call with its arguments as people write it: `最大值(1，2)`. */
export function callInWords(name: string, inner: readonly string[], language: Language): string {
  return `${functionWord(name, language)}(${inner.join(inWords(language, said("explanation.betweenArguments")))})`;
}

/** A number with its decimals, with the true minus sign of print. */
export function showNumber(value: number, decimals?: number): string {
  const text =
    decimals === undefined
      ? String(Number(value.toPrecision(12)))
      : roundHalfAway(value, decimals).toFixed(decimals);
  return text.replace(/^-/, "−");
}
