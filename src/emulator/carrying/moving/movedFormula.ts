import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { alongWith, contains, type Rect, rangeRect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { rewriteReferences } from "../../model/formulaText/references";

/** Cells that are cut from one place and pasted at another. */
export interface Move {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly onto: SheetModel;
  readonly target: Rect;
}

interface Standing {
  /** the sheet that references without a sheet mean; undefined for a name of the workbook */
  readonly home: string | undefined;
  /** the sheet that the formula stands on afterwards */
  readonly stays: string | undefined;
  /** of rules and names for many cells only what is the same for all of them can follow */
  readonly isAbsoluteOnly?: boolean;
  /** what is written over is not lost, and only what moves with the formula itself is followed */
  readonly isOwnOnly?: boolean;
}

/**
 * A formula after cells were moved: references to them follow, those to cells that they were put over are lost, and others
 * mean the same cells as before, whatever sheet the formula is on now.
 *
 * @source "Move or copy a formula": "When you move a formula, the cell references within the formula do not change";
 * "How to correct a #REF! error": cells that were pasted over
 */
export function movedFormula(formula: string, move: Move, standing: Standing): string {
  const { home, stays } = standing;
  return rewriteReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference) || !reference.range) return text;
    const context = reference.context ?? [];
    if (context.length > 1) return text;
    const of = context[0] ?? home;
    if (of === undefined) return text;
    const { range } = reference;
    const rect = rangeRect(range);
    const isAbsolute = Boolean(range.$top && range.$left && range.$bottom && range.$right);
    const isFollowed = isAbsolute || !standing.isAbsoluteOnly;
    if (isFollowed && isSameName(of, move.sheet.name) && contains(move.rect, rect)) {
      const there = alongWith(rect, move.rect, move.target);
      const isNamed = context.length > 0 || move.onto.name !== stays;
      return written({
        ...reference,
        context: isNamed ? [move.onto.name] : [],
        range: { ...range, ...there },
      });
    }
    const isLost = isFollowed && !standing.isOwnOnly && isSameName(of, move.onto.name);
    if (isLost && contains(move.target, rect)) return `${text.slice(0, text.lastIndexOf("!") + 1)}#REF!`;
    return context.length > 0 || of === stays ? text : written({ ...reference, context: [of] });
  });
}

function written(reference: object): string {
  return stringifyA1Ref(reference as Parameters<typeof stringifyA1Ref>[0]);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
