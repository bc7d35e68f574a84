import { alongWith, addressText, contains, intersection, parseAddress, type Rect } from "../../model/rect";
import { rewriteCharts } from "../../model/chart";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import type { Copied } from "../copied";
import { Offending } from "../refused";
import { type Move, movedFormula } from "./movedFormula";
import { moveRules } from "./moveRules";

/**
 * Moves cells that were cut, with their looks and with what is laid over them. Every formula of the workbook that refers
 * to them follows; one that refers to cells that they are put over loses the reference.
 */
export function moveCells(workbook: WorkbookModel, move: Move, { cells }: Copied): void {
  followEverywhere(workbook, move);
  moveMerges(move);
  moveRules(workbook, move);
  const { sheet, rect, onto, target } = move;
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++)
      if (sheet.cell(row, column)) sheet.remove(row, column);
  const standing = { home: sheet.name, stays: onto.name };
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const { formula, array, ...rest } = cell;
      onto.replace(target.top + i, target.left + j, {
        ...rest,
        ...(formula === undefined ? {} : { formula: movedFormula(formula, move, standing) }),
        ...movedArray(array, move),
      });
    }),
  );
}

/** An array formula that has moved with all its cells fills them again; of a part there is only the formula. */
function movedArray(array: string | undefined, { rect, target }: Move): { readonly array?: string } {
  const filled = array === undefined ? undefined : parseAddress(array)?.rect;
  return filled && contains(rect, filled) ? { array: addressText(alongWith(filled, rect, target)) } : {};
}

/** @throws Refused when merged cells lie across the edge of the place */
export function assertWhole(sheet: SheetModel, target: Rect, isLeft: (merge: Rect) => boolean): void {
  const torn = new Offending("merged", sheet, target);
  for (const merge of sheet.merges)
    if (!isLeft(merge) && intersection(merge, target) && !contains(target, merge))
      torn.add(merge.top, merge.left);
  torn.refuse();
}

function moveMerges({ sheet, rect, onto, target }: Move): void {
  const moved = sheet.merges.filter((merge) => contains(rect, merge));
  if (moved.length > 0) sheet.merges = sheet.merges.filter((merge) => !moved.includes(merge));
  const stay = onto.merges.filter((merge) => !intersection(merge, target));
  if (moved.length > 0 || stay.length < onto.merges.length)
    onto.merges = [...stay, ...moved.map((merge) => alongWith(merge, rect, target))];
}

function followEverywhere(workbook: WorkbookModel, move: Move): void {
  for (const sheet of workbook.sheets) {
    const standing = { home: sheet.name, stays: sheet.name };
    for (const [row, column, { formula }] of [...sheet.formulaCells()]) {
      const moved = movedFormula(formula!, move, standing);
      if (moved !== formula) sheet.rephrase(row, column, moved);
    }
    for (const name of sheet.names)
      name.formula = movedFormula(name.formula, move, { ...standing, isAbsoluteOnly: true });
    rewriteCharts(sheet.charts, (formula) => movedFormula(formula, move, standing));
  }
  const standing = { home: undefined, stays: undefined, isAbsoluteOnly: true };
  for (const name of workbook.names) name.formula = movedFormula(name.formula, move, standing);
}
