import type { Quantity } from "../system/schema";
import { type Text, text } from "./finding";

type Limits = Pick<Quantity, "min" | "max" | "integer" | "unit">;

/** What belongs into an entry cell: `应填 0 至 366 之间的整数（天）`. */
export function expectation(quantity: Limits): string {
  return expectationText(quantity).zh;
}

export function expectationText({ min, max, integer, unit }: Limits): Text {
  const zh = `应填${rangeZh(min, max)}${integer ? "整数" : "数字"}${unit ? `（${unit}）` : ""}`;
  const en = `enter a ${integer ? "whole number" : "number"}${rangeEn(min, max)}${unit ? ` (${unit})` : ""}`;
  return text(zh, en);
}

function rangeZh(min?: number, max?: number): string {
  const [least, most] = [min, max].map((limit) => (limit === undefined ? undefined : readable(limit)));
  if (least !== undefined && most !== undefined) return ` ${least}至 ${most}之间的`;
  if (least !== undefined) return `不小于 ${least}的`;
  return most === undefined ? "" : `不大于 ${most}的`;
}

function rangeEn(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return ` from ${grouped(min)} to ${grouped(max)}`;
  if (min !== undefined) return ` of at least ${grouped(min)}`;
  return max === undefined ? "" : ` of at most ${grouped(max)}`;
}

/** Whole 万 and 亿 are said so, as nobody counts the zeros of 100000000; a space goes between digits and words. */
function readable(limit: number): string {
  for (const [size, unit] of [
    [100_000_000, "亿"],
    [10_000, "万"],
  ] as const)
    if (limit !== 0 && limit % size === 0) return `${limit / size} ${unit}`;
  return `${limit} `;
}

function grouped(limit: number): string {
  return limit.toLocaleString("en-US", { maximumFractionDigits: 20 });
}
