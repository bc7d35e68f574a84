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

/** Functions as a reader calls them; the others keep their names. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  min: "最小值",
  max: "最大值",
  sum: "合计",
  average: "平均值",
  abs: "绝对值",
  round: "四舍五入",
  sqrt: "平方根",
};

/** A number with its decimals, with the true minus sign of print. */
export function showNumber(value: number, decimals?: number): string {
  const text =
    decimals === undefined
      ? String(Number(value.toPrecision(12)))
      : roundHalfAway(value, decimals).toFixed(decimals);
  return text.replace(/^-/, "−");
}
