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
  // most formulas do not mention other sheets: those need not be tokenized
  if (!formula.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase())) return formula;
  return rewriteReferences(formula, (text) => renamed(text, from, to), true);
}

/** A reference, or a name of a sheet's own; of several sheets (`Sheet1:Sheet3!A1`), the first and the last are named. */
function renamed(text: string, from: string, to: string | undefined): string {
  const reference = parseA1Ref(text);
  const [context, ...others] = reference?.context ?? [];
  if (context === undefined || others.length > 0) return text;
  const isFrom = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  const rest = text.slice(text.lastIndexOf("!") + 1);
  if (isFrom(context)) return to === undefined ? "#REF!" : sheetPrefix(to) + rest;
  const ends = context.split(":");
  if (to === undefined || !ends.some(isFrom)) return text;
  const names = ends.map((name) => (isFrom(name) ? to : name));
  const isPlain = names.every((name) => !sheetPrefix(name).startsWith("'"));
  const prefix = names.join(":").replace(/'/g, "''");
  return `${isPlain ? prefix : `'${prefix}'`}!${rest}`;
}

function rewriteMentions(workbook: WorkbookModel, from: string, to: string | undefined): void {
  const rewrite = (formula: string): string => renameReferences(formula, from, to);
  for (const sheet of workbook.sheets) {
    for (const [row, column, { formula }] of sheet.formulaCells()) {
      const rewritten = rewrite(formula!);
      if (rewritten !== formula) sheet.rephrase(row, column, rewritten);
    }
    for (const table of sheet.tables) rewriteCalculated(sheet, table, rewrite);
    for (const item of sheet.names) item.formula = rewrite(item.formula);
    rewriteRules(sheet, rewrite);
    rewriteCharts(sheet.charts, rewrite);
  }
  for (const item of workbook.names) item.formula = rewrite(item.formula);
}
