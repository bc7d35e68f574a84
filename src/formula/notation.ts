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

export type Language = "zh" | "en";

/** Functions as a Chinese reader calls them; in English, and where nothing is said, they keep their names. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  min: "最小值",
  max: "最大值",
  sum: "合计",
  average: "平均值",
  abs: "绝对值",
  round: "四舍五入",
  sqrt: "平方根",
};

/** What a worked line says besides numbers and signs. */
export const PHRASES: Readonly<
  Record<
    Language,
    {
      readonly function: (name: string) => string;
      readonly separator: string;
      readonly bound: (limit: string, text: string, side: "above" | "below") => string;
      readonly chosen: (result: string, condition: string, holds: boolean) => string;
    }
  >
> = {
  zh: {
    function: (name) => FUNCTION_WORDS[name] ?? name,
    separator: "，",
    bound: (limit, text, side) =>
      `${limit}［${text}，${side === "above" ? "超过" : "低于"} ${limit} 按 ${limit} 计］`,
    chosen: (result, condition, holds) => `(${result}，因为 ${condition} ${holds ? "成立" : "不成立"})`,
  },
  en: {
    function: (name) => name,
    separator: ", ",
    bound: (limit, text, side) => `${limit} [${text}, ${side} ${limit}, counts as ${limit}]`,
    chosen: (result, condition, holds) =>
      `(${result}, since ${condition} ${holds ? "holds" : "does not hold"})`,
  },
};

/** A number with its decimals, with the true minus sign of print. */
export function showNumber(value: number, decimals?: number): string {
  const text =
    decimals === undefined
      ? String(Number(value.toPrecision(12)))
      : roundHalfAway(value, decimals).toFixed(decimals);
  return text.replace(/^-/, "−");
}
