import { copiedFormula } from "./formulaText/copiedFormula";
import { bounding, type Rect } from "./rect";
import type { ConditionalFormatItem, ConditionalRule } from "./rules";

export type CellPlace = readonly [row: number, column: number];

/**
 * The cell that the formulas of a rule are relative to: the upper left corner of the smallest rectangle around all its ranges,
 * whether it is one of its cells or not.
 *
 * @source ironcalc/IronCalc#1145, from files of Excel
 */
export function cornerOf(rects: readonly Rect[]): CellPlace {
  const { top, left } = rects.reduce(bounding);
  return [top, left];
}

/** A rule for other ranges, its formulas copied from the corner of its own to theirs. */
export function anchoredAt(item: ConditionalFormatItem, rects: readonly Rect[]): ConditionalFormatItem {
  const [was, is] = [cornerOf(item.rects), cornerOf(rects)];
  const { formulae } = item.rule;
  if (!formulae || (was[0] === is[0] && was[1] === is[1])) return { ...item, rects };
  const copy = (formula: string): string => copiedFormula(formula, was, is);
  const rule: ConditionalRule = { ...item.rule, formulae: formulae.map(copy) };
  return { ...item, rects, rule };
}
