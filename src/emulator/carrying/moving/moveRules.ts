import { anchoredAt } from "../../model/anchoredRule";
import { alongWith, contains, intersection, type Rect } from "../../model/rect";
import type { ConditionalFormatItem, ValidationItem } from "../../model/rules";
import { renumbered } from "../../model/formatOrder";
import { rewrittenFormulae } from "../../model/rewrittenRules";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { cutAway, partOf } from "../../model/cutAway";
import { withoutFormats } from "../carried";
import { type Move, movedFormula } from "./movedFormula";

/**
 * Validations and conditional formats move with their cells; what was laid over the place before goes. Formulas of others
 * follow, as those of cells do.
 */
export function moveRules(workbook: WorkbookModel, move: Move): void {
  const validations = move.sheet.validations.flatMap((item) => movedValidation(item, move));
  const formats = move.sheet.conditionalFormats.flatMap((item) =>
    movedFormat(item, move, () => `{${workbook.nextId()}}`),
  );
  for (const sheet of workbook.sheets) {
    leave(sheet, move);
    if (sheet !== move.onto) continue;
    if (validations.length > 0) sheet.validations = [...sheet.validations, ...validations];
    // what comes from another sheet may have the priority of one that is there
    if (formats.length > 0) sheet.conditionalFormats = renumbered([...sheet.conditionalFormats, ...formats]);
  }
}

function movedValidation(item: ValidationItem, move: Move): ValidationItem[] {
  const common = intersection(item.rect, move.rect);
  if (!common) return [];
  const { rule } = partOf(item, common);
  const formulae = rewrittenFormulae(rule, (formula) => along(formula, move));
  return [{ rect: alongWith(common, move.rect, move.target), rule: { ...rule, formulae } }];
}

function movedFormat(item: ConditionalFormatItem, move: Move, newId: () => string): ConditionalFormatItem[] {
  const parts = item.rects.flatMap((each) => intersection(each, move.rect) ?? []);
  const isWhole = item.rects.every((each) => contains(move.rect, each)) && move.sheet === move.onto;
  if (parts.length === 0) return [];
  const { rule } = anchoredAt(item, parts);
  const formulae = rule.formulae?.map((formula) => along(formula, move));
  const rects = parts.map((part) => alongWith(part, move.rect, move.target));
  const moved = { rects, rule: { ...rule, ...(formulae ? { formulae } : {}) } };
  return [isWhole ? { ...item, ...moved } : { ...moved, id: newId() }];
}

/** What stays of the rules of a sheet, its formulas as they are after the move; unchanged lists stay the same. */
function leave(sheet: SheetModel, move: Move): void {
  const gone = [...(sheet === move.sheet ? [move.rect] : []), ...(sheet === move.onto ? [move.target] : [])];
  const validations = gone
    .reduce<readonly ValidationItem[]>(
      (items, rect) => items.flatMap((item) => cutAway(item, rect)),
      sheet.validations,
    )
    .map((item) => {
      const formulae = rewrittenFormulae(item.rule, (formula) => beside(formula, move, sheet, [item.rect]));
      return isSame(formulae, item.rule.formulae) ? item : { ...item, rule: { ...item.rule, formulae } };
    });
  if (!isSame(validations, sheet.validations)) sheet.validations = validations;
  const formats = gone.reduce(withoutFormats, sheet.conditionalFormats).map((item) => {
    const before = item.rule.formulae ?? [];
    const formulae = before.map((formula) => beside(formula, move, sheet, item.rects));
    return isSame(formulae, before) ? item : { ...item, rule: { ...item.rule, formulae } };
  });
  if (!isSame(formats, sheet.conditionalFormats)) sheet.conditionalFormats = formats;
}

/** A formula of a rule that moves. */
function along(formula: string, move: Move): string {
  return movedFormula(formula, move, { home: move.sheet.name, stays: move.onto.name });
}

/** A formula of a rule that stays; of one for several cells only what is the same for all of them can follow. */
function beside(formula: string, move: Move, { name }: SheetModel, rects: readonly Rect[]): string {
  const isOne = rects.every(({ top, left, bottom, right }) => top === bottom && left === right);
  return movedFormula(formula, move, { home: name, stays: name, isAbsoluteOnly: !isOne || rects.length > 1 });
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}
