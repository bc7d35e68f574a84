import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { CellError } from "./cell";
import { mayBeSeveral } from "./formulaText/severalValues";
import { isValidName } from "./name";
import { namedCells } from "./namedCells";
import { contains, intersection, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { spillOf } from "./spilledCells";
import type { WorkbookModel } from "./workbook";

/** What a formula shows whose values have no room. @source support.microsoft.com "How to correct a #SPILL! error" */
export const SPILL_ERROR = new CellError("#SPILL!");

/** The cell whose formula fills another one; undefined where none does. */
export function spillParent(sheet: SheetModel, row: number, column: number): Rect | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  for (const [top, left] of sheet.formulaCells()) {
    const filled = spillOf(sheet, top, left);
    if (filled && contains(filled, cell)) return { top, left, bottom: top, right: left };
  }
  return undefined;
}

/**
 * Whether something else stands where values would spill.
 *
 * @source support.microsoft.com "How to correct a #SPILL! error": spill range isn't blank, extends beyond the worksheet's
 * edge, into merged cells, table formula
 */
export function isBlocked(sheet: SheetModel, rect: Rect): boolean {
  const { top, left, bottom, right } = rect;
  if (bottom > MAX_ROWS || right > MAX_COLS) return true;
  if (sheet.merges.some((merge) => intersection(merge, rect))) return true;
  if (sheet.tables.some((table) => intersection(table.rect, rect))) return true;
  const own = spillOf(sheet, top, left);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      if (row === top && column === left) continue;
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      const isOwn =
        cell.spilled && own && contains(own, { top: row, left: column, bottom: row, right: column });
      if (!isOwn) return true;
    }
  return false;
}

/** Whether a cell that a formula fills holds nothing of it any more: it was emptied, or a row was inserted. */
export function hasHole(sheet: SheetModel, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if ((row !== top || column !== left) && !sheet.cell(row, column)?.spilled) return true;
  return false;
}

/** Whether any formula of a sheet fills other cells. */
export function hasSpills(sheet: SheetModel): boolean {
  for (const [, , { spill: size }] of sheet.formulaCells()) if (size) return true;
  return false;
}

/** Whether what is in the cells of a sheet may depend on a calculation that is due: formulas may fill some of them. */
export function mayFill(sheet: SheetModel, workbook: WorkbookModel): boolean {
  if (sheet.hasSpilled) return true;
  const cellsOf = (reference: string): Rect | undefined | null => {
    const isNothing =
      isValidName(reference) && !workbook.name(reference, sheet) && !workbook.table(reference);
    return isNothing ? null : namedCells(reference, sheet, workbook)?.rect;
  };
  return [...sheet.unsettled].some((formula) => mayBeSeveral(formula, cellsOf));
}

/** Empties cells that no formula fills any more: it was moved away from them, or deleted with its row. */
export function sweepSpilled(sheet: SheetModel): void {
  if (!sheet.hasSpilled) return;
  const filled = [...sheet.formulaCells()].flatMap(([row, column]) => spillOf(sheet, row, column) ?? []);
  for (const [row, column, { spilled }] of [...sheet.entries()]) {
    const cell = { top: row, left: column, bottom: row, right: column };
    if (spilled && !filled.some((rect) => contains(rect, cell))) sheet.spillInto(row, column, undefined);
  }
}
