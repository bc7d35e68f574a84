import { copiedFormula } from "../../model/formulaText/copiedFormula";
import { alongWith, intersection, type Rect, stacked, subtract, tilesOf } from "../../model/rect";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import type { Host } from "../../protocol/host";
import type { RangeTarget } from "../rangeTarget";

/**
 * Copies conditional formats along with cells to another sheet: each is one format there, for all of its copied cells, below
 * those that stay, and its formula is relative to the first of them. What the cells had before goes.
 *
 * @source Excel.RangeCopyType; "Copy and paste conditional formatting"
 */
export function copyToOtherSheet(from: RangeTarget, to: RangeTarget, { workbook }: Host): void {
  const left = to.sheet.conditionalFormats.flatMap((item): ConditionalFormatItem[] => {
    const rects = item.rects.flatMap((rect) =>
      intersection(rect, to.rect) ? subtract(rect, to.rect) : [rect],
    );
    return rects.length > 0 ? [withRects(item, rects)] : [];
  });
  const below = Math.max(0, ...left.map(({ rule }) => rule.priority));
  const fresh = from.sheet.conditionalFormats.flatMap((item): ConditionalFormatItem[] => {
    const common = item.rects.flatMap((rect) => intersection(rect, from.rect) ?? []);
    if (common.length === 0) return [];
    const rects = stacked(
      tilesOf(from.rect, to.rect).flatMap((tile) => common.map((rect) => alongWith(rect, from.rect, tile))),
    );
    const rule = structuredClone(item.rule);
    const placed = {
      id: `{${workbook.nextId()}}`,
      rects,
      rule: { ...rule, priority: rule.priority + below },
    };
    return [relativeTo(placed, firstCell(item.rects))];
  });
  to.sheet.conditionalFormats = [...left, ...fresh];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell that the formula of a conditional format is relative to. */
function firstCell(rects: readonly Rect[]): Cell {
  return {
    row: Math.min(...rects.map(({ top }) => top)),
    column: Math.min(...rects.map(({ left }) => left)),
  };
}

function withRects(item: ConditionalFormatItem, rects: readonly Rect[]): ConditionalFormatItem {
  return relativeTo({ ...item, rects }, firstCell(item.rects));
}

/** The same format with a formula for its own first cell, which was one for another cell. */
function relativeTo(item: ConditionalFormatItem, was: Cell): ConditionalFormatItem {
  const is = firstCell(item.rects);
  const { formulae } = item.rule;
  if (!formulae || (is.row === was.row && is.column === was.column)) return item;
  const rule: ConditionalRule = {
    ...item.rule,
    formulae: formulae.map((formula) => copiedFormula(formula, [was.row, was.column], [is.row, is.column])),
  };
  return { ...item, rule };
}
