import { translateFormulaToR1C1 } from "@borgar/fx";
import { choicesOf } from "../../model/choices";
import { partOf } from "../../model/cutAway";
import { addressText, bounding, type Rect } from "../../model/rect";
import type { DataValidation, ValidationItem } from "../../model/rules";

/** Ranges with one rule, its formulas relative to the corner of them all, as a file has them. */
export interface ValidationGroup {
  readonly rule: DataValidation;
  readonly rects: readonly Rect[];
}

/** Rules that say the same of each of their cells, together. */
export function validationGroups(items: readonly ValidationItem[]): ValidationGroup[] {
  const found = new Map<string, ValidationItem[]>();
  for (const item of items) {
    const key = JSON.stringify({ ...item.rule, formulae: relative(item) });
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()].map((same) => {
    const rects = same.map(({ rect }) => rect);
    // what is within the sheet from each of them is so from their corner
    return { rule: partOf(same[0]!, rects.reduce(bounding)).rule, rects };
  });
}

function relative({ rule, rect: { top, left } }: ValidationItem): readonly (string | number)[] {
  if (choicesOf(rule) !== undefined) return rule.formulae;
  const at = addressText({ top, left, bottom: top, right: left });
  return rule.formulae.map((formula) =>
    typeof formula === "string" ? translateFormulaToR1C1(`=${formula}`, at) : formula,
  );
}
