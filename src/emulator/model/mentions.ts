import { parseA1Ref } from "@borgar/fx";
import { rewriteCalculated } from "./calculatedColumns";
import { rewriteCharts } from "./chart";
import { sheetPrefix } from "./rect";
import type { SheetModel } from "./sheet";
import { rewriteReferences } from "./formulaText/references";
import { rewriteRules } from "./rewrittenRules";
import { loseTable } from "./tableMentions";
import type { WorkbookModel } from "./workbook";

/** Renames a sheet wherever a formula or name mentions it. */
export function renameMentions(workbook: WorkbookModel, from: string, to: string): void {
  workbook.upheavals.push({ kind: "renamed", from, to });
  rewriteMentions(workbook, from, to);
}

/** Takes a sheet out of a workbook; references to it in formulas and names become `#REF!`. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.upheavals.push({ kind: "removed", sheet: sheet.name });
  for (const table of sheet.tables) loseTable(workbook, table);
  rewriteMentions(workbook, sheet.name, undefined);
}

/**
 * A formula with the references to one sheet changed to another.
 *
 * @param to undefined when the sheet was removed: its references become `#REF!`
 */
export function renameReferences(formula: string, from: string, to: string | undefined): string {
  return renameSheets(formula, new Map([[from, to]]));
}

/** The same of several sheets at once: one may have had the name that another gets. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string | undefined>): string {
  // most formulas do not mention other sheets: those need not be tokenized
  const lower = formula.toLowerCase();
  const mentioned = [...names].filter(([from]) => lower.includes(from.replace(/'/g, "''").toLowerCase()));
  if (mentioned.length === 0) return formula;
  const renames = new Map(mentioned.map(([from, to]) => [from.toLowerCase(), { to }]));
  return rewriteReferences(formula, (text) => renamed(text, renames), true);
}

/** A reference, or a name of a sheet's own; of several sheets (`Sheet1:Sheet3!A1`), the first and the last are named. */
function renamed(text: string, renames: ReadonlyMap<string, { readonly to: string | undefined }>): string {
  const reference = parseA1Ref(text);
  const [context, ...others] = reference?.context ?? [];
  if (context === undefined || others.length > 0) return text;
  const found = renames.get(context.toLowerCase());
  const rest = text.slice(text.lastIndexOf("!") + 1);
  if (found) return found.to === undefined ? "#REF!" : sheetPrefix(found.to) + rest;
  const ends = context.split(":");
  const names = ends.map((name) => renames.get(name.toLowerCase())?.to ?? name);
  if (names.every((name, i) => name === ends[i])) return text;
  const isPlain = names.every((name) => !sheetPrefix(name).startsWith("'"));
  const prefix = names.join(":").replace(/'/g, "''");
  return `${isPlain ? prefix : `'${prefix}'`}!${rest}`;
}

/** Formulas of sheets, their rules and charts follow other sheets to their new names. */
export function followSheets(sheets: readonly SheetModel[], names: ReadonlyMap<string, string>): void {
  const changed = new Map([...names].filter(([from, to]) => from !== to));
  if (changed.size > 0)
    for (const sheet of sheets) rewriteOn(sheet, (formula) => renameSheets(formula, changed));
}

function rewriteOn(sheet: SheetModel, rewrite: (formula: string) => string): void {
  for (const [row, column, { formula }] of sheet.formulaCells()) {
    const rewritten = rewrite(formula!);
    if (rewritten !== formula) sheet.rephrase(row, column, rewritten);
  }
  for (const table of sheet.tables) rewriteCalculated(sheet, table, rewrite);
  for (const item of sheet.names) item.formula = rewrite(item.formula);
  rewriteRules(sheet, rewrite);
  rewriteCharts(sheet.charts, rewrite);
}

function rewriteMentions(workbook: WorkbookModel, from: string, to: string | undefined): void {
  const rewrite = (formula: string): string => renameReferences(formula, from, to);
  for (const sheet of workbook.sheets) rewriteOn(sheet, rewrite);
  for (const item of workbook.names) item.formula = rewrite(item.formula);
}
