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
  if (min !== undefined && max !== undefined) return ` ${min} 至 ${max} 之间的`;
  if (min !== undefined) return `不小于 ${min} 的`;
  return max === undefined ? "" : `不大于 ${max} 的`;
}

function rangeEn(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}
