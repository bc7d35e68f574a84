import type { Language } from "./said";

/** A large number as a language says it: nobody counts the zeros of 100000000. */
export function amountIn(language: Language, amount: number): string {
  return language === "zh"
    ? inMyriads(amount)
    : amount.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

/** Whole 万 and 亿 are said so; a space goes between digits and words, as in `1 亿` and `366 `. */
function inMyriads(amount: number): string {
  for (const [size, unit] of [
    [100_000_000, "亿"],
    [10_000, "万"],
  ] as const)
    if (amount !== 0 && amount % size === 0) return `${amount / size} ${unit}`;
  return `${amount} `;
}
