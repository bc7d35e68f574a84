import type { ConditionalFormatItem } from "./rules";

/** In the order of priority, 1 first. */
export function inOrder(items: readonly ConditionalFormatItem[]): ConditionalFormatItem[] {
  return [...items].sort((a, b) => a.rule.priority - b.rule.priority);
}

/** The same formats with a priority each, in the order that they have. */
export function renumbered(items: readonly ConditionalFormatItem[]): ConditionalFormatItem[] {
  const places = new Map(inOrder(items).map((item, i) => [item, i + 1]));
  return items.map((item) => ({ ...item, rule: { ...item.rule, priority: places.get(item)! } }));
}
