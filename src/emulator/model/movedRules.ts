import { type CellPlace, cornerOf } from "./anchoredRule";
import { copiedFormula } from "./formulaText/copiedFormula";
import { moveReferences } from "./formulaText/references";
import { concerned, type MovedPart, moveIndex, moveParts } from "./movedRects";
import { bounding, contains, type Rect } from "./rect";
import { rewriteBounds, rewrittenFormulae } from "./rewrittenRules";
import type { ConditionalFormatItem } from "./rules";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";

/**
 * Moves the validations and the conditional formats of a sheet along with its cells. Their formulas are relative to a cell,
 * which may be deleted, or stay where the range does not: they are those of a cell that is still there.
 */
export function moveRules(sheet: SheetModel, edit: StructuralEdit): void {
  const moveFormula = (formula: string): string => moveReferences(formula, sheet.name, sheet.name, edit);
  const through = (place: CellPlace, from: CellPlace, to: CellPlace, formula: string): string =>
    copiedFormula(moveFormula(copiedFormula(formula, from, place)), movedPlace(place, edit), to);
  const follow =
    (from: CellPlace, place: CellPlace, rects: readonly Rect[]) =>
    (formula: string): string => {
      const to = cornerOf(rects);
      const followed = through(place, from, to, formula);
      // a cell that refers to a deleted neighbour would take the reference from all others
      const isLost = isLong(rects, edit) && followed.includes("#REF!") && !formula.includes("#REF!");
      return isLost ? through(withIndex(place, edit, indexOf(place, edit) + 1), from, to, formula) : followed;
    };
  sheet.validations = sheet.validations.flatMap((item) =>
    moveParts(item.rect, edit).map(({ was, is }) => {
      const rewrite = follow(cornerOf([item.rect]), remaining(cornerOf([was]), edit), [is]);
      return { ...item, rect: is, rule: { ...item.rule, formulae: rewrittenFormulae(item.rule, rewrite) } };
    }),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item): ConditionalFormatItem[] => {
    const parts = item.rects.flatMap((rect) => moveParts(rect, edit));
    if (parts.length === 0) return [];
    const rects = parts.map(({ is }) => is);
    const rewrite = follow(cornerOf(item.rects), remainingCell(item.rects, parts, edit), rects);
    const formulae = item.rule.formulae?.map(rewrite);
    const rule = { ...item.rule, ...(formulae ? { formulae } : {}) };
    rewriteBounds(rule, moveFormula);
    return [{ ...item, rects, rule }];
  });
}

function isLong(rects: readonly Rect[], { axis }: StructuralEdit): boolean {
  const { top, left, bottom, right } = rects.reduce(bounding);
  return axis === "row" ? bottom > top : right > left;
}

/** A cell that the formulas of a conditional format can be those of before and after an edit. */
function remainingCell(rects: readonly Rect[], parts: readonly MovedPart[], edit: StructuralEdit): CellPlace {
  const corner = cornerOf(rects);
  const isWhole = !edit.across || parts.every(({ was }) => contains(concerned(edit), was));
  if (isWhole) return remaining(corner, edit);
  const [row, column] = corner;
  const part = parts.find(({ was }) => contains(was, { top: row, left: column, bottom: row, right: column }));
  return remaining(part ? corner : cornerOf([parts[0]!.was]), edit);
}

/** A cell, or the first one behind it that is not deleted. */
function remaining(place: CellPlace, edit: StructuralEdit): CellPlace {
  const isHit = isConcerned(place, edit) && moveIndex(indexOf(place, edit), edit) === undefined;
  return isHit ? withIndex(place, edit, edit.at - edit.count) : place;
}

function movedPlace(place: CellPlace, edit: StructuralEdit): CellPlace {
  if (!isConcerned(place, edit)) return place;
  return withIndex(place, edit, moveIndex(indexOf(place, edit), edit)!);
}

function isConcerned([row, column]: CellPlace, edit: StructuralEdit): boolean {
  return contains(concerned(edit), { top: row, left: column, bottom: row, right: column });
}

function indexOf([row, column]: CellPlace, { axis }: StructuralEdit): number {
  return axis === "row" ? row : column;
}

function withIndex([row, column]: CellPlace, { axis }: StructuralEdit, index: number): CellPlace {
  return axis === "row" ? [index, column] : [row, index];
}
