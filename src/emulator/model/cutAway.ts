import { choicesOf } from "./choices";
import { copiedFormula } from "./formulaText/copiedFormula";
import { intersection, type Rect, subtract } from "./rect";
import type { ValidationItem } from "./rules";

/** The parts of a data validation outside of `rect`, their formulas relative to the first cell of each part. */
export function cutAway(item: ValidationItem, rect: Rect): ValidationItem[] {
  if (!intersection(item.rect, rect)) return [item];
  return subtract(item.rect, rect).map((part) => partOf(item, part));
}

/** A data validation for other cells, its formulas copied from the first cell of its range to theirs. */
export function partOf(item: ValidationItem, rect: Rect): ValidationItem {
  const [from, to] = [[item.rect.top, item.rect.left] as const, [rect.top, rect.left] as const];
  if (choicesOf(item.rule) !== undefined) return { ...item, rect };
  const formulae = item.rule.formulae.map((formula) =>
    typeof formula === "string" ? copiedFormula(formula, from, to) : formula,
  );
  const isSame = formulae.every((formula, i) => formula === item.rule.formulae[i]);
  return { ...item, rect, ...(isSame ? {} : { rule: { ...item.rule, formulae } }) };
}
