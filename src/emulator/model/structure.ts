import { moveCharts, rewriteCharts } from "./chart";
import { moveReferences } from "./formulaText/references";
import { moveFilter } from "./filter";
import { dressInserted, dressLines, looksBefore } from "./insertedLooks";
import { movingCalculated } from "./movedCalculated";
import { moveCells } from "./movedCells";
import { moveIndex, moveRect } from "./movedRects";
import { moveRules } from "./movedRules";
import { moveTables } from "./movedTables";
import type { Page } from "./page";
import { addressText, parseAddress, type Rect } from "./rect";
import { rewriteRules } from "./rewrittenRules";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";
import type { WorkbookModel } from "./workbook";

/** Inserts or deletes rows, columns or cells: cells, formulas, names, tables, merges and rules move along. */
export function restructure(workbook: WorkbookModel, sheet: SheetModel, edit: StructuralEdit): void {
  const looks = edit.count > 0 ? looksBefore(sheet, edit) : [];
  const settleCalculated = movingCalculated(workbook, sheet, edit, (formula, home) =>
    moveReferences(formula, home, sheet.name, edit),
  );
  moveCells(sheet, edit);
  const move = (rect: Rect): Rect[] => moveRect(rect, edit) ?? [];
  // of merged cells of which one is left nothing is merged
  sheet.merges = sheet.merges
    .flatMap(move)
    .filter(({ top, left, bottom, right }) => top < bottom || left < right);
  moveRules(sheet, edit);
  sheet.editRanges = sheet.editRanges.flatMap((range) => {
    const rects = range.rects.flatMap(move);
    return rects.length > 0 ? [{ ...range, rects }] : [];
  });
  moveTables(sheet, edit);
  sheet.autoFilter = sheet.autoFilter && moveFilter(sheet.autoFilter, edit);
  moveCharts(sheet.charts, edit);
  movePrinting(sheet, move);
  if (!edit.across) moveBreaks(sheet.page, edit);
  if (!edit.across) moveSizes(edit.axis === "row" ? sheet.rows : sheet.columns, edit);
  if (!edit.across && edit.count > 0) dressLines(sheet, edit);
  dressInserted(sheet, edit, looks);
  rewriteFormulas(workbook, sheet, edit);
  settleCalculated();
  sheet.edits.push(edit);
  workbook.upheavals.push({ kind: "moved", sheet: sheet.name, edit });
}

/** The print area and the print titles move along. */
function movePrinting({ page }: SheetModel, move: (rect: Rect) => Rect[]): void {
  for (const key of ["printTitlesRow", "printTitlesColumn", "printArea"] as const) {
    if (page[key] === undefined) continue;
    const rects = page[key].split(",").flatMap(rectOf).flatMap(move);
    page[key] = rects.length > 0 ? rects.map((rect) => addressText(rect)).join(",") : undefined;
  }
}

/** A page begins with the same row, or column, as before; with none that was deleted. */
function moveBreaks(page: Page, edit: StructuralEdit): void {
  const of = edit.axis === "row" ? "rowBreaks" : "columnBreaks";
  const moved = page[of]?.flatMap((place) => moveIndex(place, edit) ?? []) ?? [];
  if (moved.length > 0) page[of] = moved;
  else delete page[of];
}

function rectOf(address: string): Rect[] {
  const parsed = parseAddress(address);
  return parsed ? [parsed.rect] : [];
}

function moveSizes<Size>(sizes: Map<number, Size>, edit: StructuralEdit): void {
  const entries = [...sizes].sort(([a], [b]) => a - b);
  sizes.clear();
  for (const [index, size] of entries) {
    const moved = moveIndex(index, edit);
    if (moved !== undefined) sizes.set(moved, size);
  }
}

function rewriteFormulas(workbook: WorkbookModel, edited: SheetModel, edit: StructuralEdit): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) {
      const formula = cell.formula!;
      const moved = moveReferences(formula, sheet.name, edited.name, edit);
      if (moved !== formula) sheet.rephrase(row, column, moved);
    }
    const move = (formula: string): string => moveReferences(formula, sheet.name, edited.name, edit);
    for (const name of sheet.names) name.formula = move(name.formula);
    // its own have moved along with their ranges
    if (sheet !== edited) rewriteRules(sheet, move);
    rewriteCharts(sheet.charts, move);
  }
  for (const name of workbook.names) name.formula = moveReferences(name.formula, "", edited.name, edit);
}
