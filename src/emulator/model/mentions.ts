import { parseA1Ref } from "@borgar/fx";
import { rewriteCalculated } from "./calculatedColumns";
import { placeOf } from "./cellStore";
import { rewriteCharts } from "./chart";
import { acrossMoved, acrossSheets, acrossText, acrossWithout } from "./formulaText/acrossSheets";
import { sheetPrefix } from "./rect";
import type { SheetModel } from "./sheet";
import { rewriteReferences } from "./formulaText/references";
import { rewriteRules } from "./rewrittenRules";
import { loseTable } from "./tableMentions";
import type { WorkbookModel } from "./workbook";

/** Renames a sheet wherever a formula or name mentions it. */
export function renameMentions(workbook: WorkbookModel, from: string, to: string): void {
  workbook.upheavals.push({ kind: "renamed", from, to });
  rewriteMentions(workbook, (formula) => renameReferences(formula, from, to));
}

/**
 * Takes a sheet out of a workbook; references to it in formulas and names become `#REF!`, those to several sheets go on to
 * the ones that are left.
 */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const order = workbook.sheets.map(({ name }) => name);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.upheavals.push({ kind: "removed", sheet: sheet.name, order });
  for (const table of sheet.tables) loseTable(workbook, table);
  rewriteMentions(workbook, (formula) => acrossWithout(formula, sheet.name, order), true);
  rewriteMentions(workbook, (formula) => renameReferences(formula, sheet.name, undefined));
}

/** Moves a sheet to another place among the tabs; references from one sheet to another follow. */
export function reorderSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  const order = workbook.sheets.map(({ name }) => name);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
  const after = workbook.sheets.map(({ name }) => name);
  workbook.upheavals.push({ kind: "reordered", sheet: sheet.name, order, after });
  rewriteMentions(workbook, (formula) => acrossMoved(formula, sheet.name, order, after), true);
}

/** A formula without a sheet that was removed. @param order names of the sheets before that */
export function loseReferences(formula: string, sheet: string, order: readonly string[]): string {
  return renameReferences(acrossWithout(formula, sheet, order), sheet, undefined);
}

/**
 * A formula with the references to one sheet changed to another.
 *
 * @param to undefined when the sheet was removed: its references become `#REF!`
 */
export function renameReferences(formula: string, from: string, to: string | undefined): string {
  return renameSheets(formula, new Map([[from, to]]));
}

/**
 * The same of several sheets at once: one may have had the name that another gets.
 *
 * @param keepsAcross references from one sheet to another stay, as in a copy of one of these, which is none of them
 */
export function renameSheets(
  formula: string,
  names: ReadonlyMap<string, string | undefined>,
  keepsAcross = false,
): string {
  // most formulas do not mention other sheets: those need not be tokenized
  const lower = formula.toLowerCase();
  const mentioned = [...names].filter(([from]) => lower.includes(from.replace(/'/g, "''").toLowerCase()));
  if (mentioned.length === 0) return formula;
  const renames = new Map(mentioned.map(([from, to]) => [from.toLowerCase(), { to }]));
  return rewriteReferences(
    formula,
    (text) => (keepsAcross && acrossSheets(text) ? text : renamed(text, renames)),
    true,
  );
}

/** A reference, or a name of a sheet's own; of several sheets, the first and the last are named. */
function renamed(text: string, renames: ReadonlyMap<string, { readonly to: string | undefined }>): string {
  const reference = parseA1Ref(text);
  const [context, ...others] = reference?.context ?? [];
  if (context === undefined || others.length > 0) return text;
  const found = renames.get(context.toLowerCase());
  const rest = text.slice(text.lastIndexOf("!") + 1);
  if (found) return found.to === undefined ? "#REF!" : sheetPrefix(found.to) + rest;
  const across = acrossSheets(text);
  const ends = across?.ends.map((name) => renames.get(name.toLowerCase())?.to ?? name);
  if (!across || ends!.every((name, i) => name === across.ends[i])) return text;
  return acrossText({ ...across, ends: ends as [string, string] });
}

/**
 * Formulas of sheets, their rules and charts follow other sheets to their new names.
 *
 * @param keepsAcross as of `renameSheets`
 */
export function followSheets(
  sheets: readonly SheetModel[],
  names: ReadonlyMap<string, string>,
  keepsAcross = false,
): void {
  const changed = new Map([...names].filter(([from, to]) => from !== to));
  if (changed.size > 0)
    for (const sheet of sheets) rewriteOn(sheet, (formula) => renameSheets(formula, changed, keepsAcross));
}

/** @param readsOthers what is rewritten reads other cells than before, so that its result is none any more */
function rewriteOn(sheet: SheetModel, rewrite: (formula: string) => string, readsOthers = false): void {
  for (const [row, column, { formula }] of sheet.formulaCells()) {
    const rewritten = rewrite(formula!);
    if (rewritten === formula) continue;
    sheet.rephrase(row, column, rewritten);
    if (readsOthers) sheet.touched.content(placeOf(row, column));
  }
  for (const table of sheet.tables) rewriteCalculated(sheet, table, rewrite);
  for (const item of sheet.names) item.formula = rewrite(item.formula);
  rewriteRules(sheet, rewrite);
  rewriteCharts(sheet.charts, rewrite);
}

function rewriteMentions(
  workbook: WorkbookModel,
  rewrite: (formula: string) => string,
  readsOthers = false,
): void {
  for (const sheet of workbook.sheets) rewriteOn(sheet, rewrite, readsOthers);
  for (const item of workbook.names) item.formula = rewrite(item.formula);
}
