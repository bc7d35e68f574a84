import { copiedFormula } from "./formulaText/copiedFormula";
import type { Rect } from "./rect";
import type { ConditionalFormatItem, ConditionalRule } from "./rules";

/** A rule for other ranges, its formulas copied from the first cell of its own to theirs. */
export function anchoredAt(item: ConditionalFormatItem, rects: readonly Rect[]): ConditionalFormatItem {
  const [was, is] = [item.rects[0]!, rects[0]!];
  const { formulae } = item.rule;
  if (!formulae || (was.top === is.top && was.left === is.left)) return { ...item, rects };
  const copy = (formula: string): string => copiedFormula(formula, [was.top, was.left], [is.top, is.left]);
  const rule: ConditionalRule = { ...item.rule, formulae: formulae.map(copy) };
  return { ...item, rects, rule };
}
