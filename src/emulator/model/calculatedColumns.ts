import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { ReadonlyCell } from "./cell";
import { addressText, intersection, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { Standing } from "./structured";
import { bodyRect, columnIdsOf, type TableModel } from "./table";
import type { Typed } from "./typed";

/**
 * What Excel does with formulas that are written into a column of a table. `off`: they stay as they are. Else a formula
 * fills the column where nothing else stands in it, or where it is a calculated column without exceptions; of several
 * formulas that are written at once the `last` fills it, or the `first`. `eager` does as `last`, and also takes a
 * column for a calculated one when all its other cells hold one formula, however that came about. `always` fills it
 * whatever it holds: no Excel is known to do so, but it tests how overwritten formulas are handled.
 *
 * @source support.microsoft.com "Use calculated columns in an Excel table": a formula in a column that contains data
 * makes no calculated column; which one wins: OfficeDev/office-js#2093, #5909 (also its columns of two rows that link),
 * #6745; blanks are filled: #1916
 */
export type Filling = "off" | "first" | "last" | "eager" | "always";

/** What is put into a cell. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
}

/**
 * Puts what was written into the cells of a sheet, and lets formulas fill columns of tables.
 *
 * @param puts in rows, from the first to the last
 */
export function putCells(sheet: SheetModel, rect: Rect, puts: readonly Put[], filling: Filling): void {
  const tables = filling === "off" ? [] : sheet.tables.filter((table) => intersection(bodyRect(table), rect));
  for (const { row, column, typed } of tables.length > 0 ? inOrder(puts, filling) : puts) {
    sheet.put(row, column, typed);
    if (!("formula" in typed)) continue;
    const table = tables.find((each) => holds(bodyRect(each), row, column));
    if (table) fillColumn(sheet, table, { row, column, formula: typed.formula }, filling);
  }
}

/** Fills blank cells of rows added to a table with the formulas of its calculated columns. */
export function fillNewRows(sheet: SheetModel, table: TableModel, rows: Rect): void {
  for (let column = table.rect.left; column <= table.rect.right; column++) {
    const calculated = table.calculated.get(idOf(table, column));
    if (calculated === undefined) continue;
    for (let row = rows.top; row <= rows.bottom; row++) {
      if (isBlank(sheet.cell(row, column)))
        sheet.put(row, column, { formula: formulaAt(calculated, row, column) });
    }
  }
}

/** Emptied cells first, so that a formula written at once still fills them. */
function inOrder(puts: readonly Put[], filling: Filling): Put[] {
  const ordered = filling === "first" ? [...puts].reverse() : puts;
  const empties = ({ typed }: Put): boolean => "value" in typed && typed.value === null;
  return [...ordered.filter(empties), ...ordered.filter((put) => !empties(put))];
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function fillColumn(
  sheet: SheetModel,
  table: TableModel,
  { row, column, formula }: Written,
  filling: Filling,
): void {
  const id = idOf(table, column);
  const relative = relativeTo(formula, row, column);
  const calculated = table.calculated.get(id);
  if (calculated === relative) return;
  const { top, bottom } = bodyRect(table);
  const isFilled =
    filling === "always" || fills(sheet, { top, bottom, column }, row, calculated, filling === "eager");
  if (!isFilled) return;
  table.calculated.set(id, relative);
  for (let other = top; other <= bottom; other++) {
    if (other !== row) sheet.put(other, column, { formula: formulaAt(relative, other, column) });
  }
}

/** Whether a formula may fill the other cells of a column. */
function fills(
  sheet: SheetModel,
  { top, bottom, column }: { readonly top: number; readonly bottom: number; readonly column: number },
  row: number,
  calculated: string | undefined,
  isEager: boolean,
): boolean {
  let common = calculated;
  for (let other = top; other <= bottom; other++) {
    if (other === row) continue;
    const cell = sheet.cell(other, column);
    if (isBlank(cell)) continue;
    if (cell?.formula === undefined) return false;
    const found = relativeTo(cell.formula, other, column);
    if (common === undefined && isEager) common = found;
    if (found !== common) return false;
  }
  return true;
}

/**
 * The formulas of calculated columns are rewritten as those of their cells are, which they are kept apart from.
 *
 * @param rewrite of a formula as it stands in the first row of data
 */
export function rewriteCalculated(
  sheet: SheetModel,
  table: TableModel,
  rewrite: (formula: string, standing: Standing) => string,
): void {
  const row = bodyRect(table).top;
  for (const [id, formula] of calculatedIn(table, row)) {
    const column = columnOf(table, id);
    const rewritten = rewrite(formula, { sheet, row, column });
    if (rewritten !== formula) table.calculated.set(id, relativeTo(rewritten, row, column));
  }
}

/** The formulas of calculated columns as they stand in a row, by ids of columns. */
export function calculatedIn(table: TableModel, row: number): Map<number, string> {
  const ids = columnIdsOf(table);
  const known = [...table.calculated].filter(([id]) => ids.includes(id));
  return new Map(known.map(([id, relative]) => [id, formulaAt(relative, row, columnOf(table, id))]));
}

function columnOf(table: TableModel, id: number): number {
  return table.rect.left + columnIdsOf(table).indexOf(id);
}

function idOf(table: TableModel, column: number): number {
  return columnIdsOf(table)[column - table.rect.left]!;
}

function isBlank(cell: ReadonlyCell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** A formula in R1C1 notation, which is the same in each row of a calculated column. */
export function relativeTo(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(`=${formula}`, anchor(row, column));
}

export function formulaAt(relative: string, row: number, column: number): string {
  return translateFormulaToA1(relative, anchor(row, column)).slice(1);
}

function anchor(row: number, column: number): string {
  return addressText({ top: row, left: column, bottom: row, right: column });
}
