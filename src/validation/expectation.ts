import type { Quantity } from "../system/schema";

type Limits = Pick<Quantity, "min" | "max" | "integer" | "unit">;

/** What belongs into an entry cell: `应填 0 至 366 之间的整数（天）`. */
export function expectation(quantity: Limits): string {
  const kind = quantity.integer ? "整数" : "数字";
  const unit = quantity.unit ? `（${quantity.unit}）` : "";
  return `应填${rangeText(quantity)}${kind}${unit}`;
}

function rangeText({ min, max }: Limits): string {
  if (min !== undefined && max !== undefined) return ` ${min} 至 ${max} 之间的`;
  if (min !== undefined) return `不小于 ${min} 的`;
  return max === undefined ? "" : `不大于 ${max} 的`;
}
