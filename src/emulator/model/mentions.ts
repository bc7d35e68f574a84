import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { rewriteCalculated } from "./calculatedColumns";
import { rewriteCharts } from "./chart";
import type { SheetModel } from "./sheet";
import { rewriteReferences, rewriteRules } from "./structure";
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
  return rewriteReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (reference?.context?.[0]?.toLowerCase() !== from.toLowerCase()) return text;
    if (to === undefined) return "#REF!";
    return stringifyA1Ref({ ...reference, context: [to] } as Parameters<typeof stringifyA1Ref>[0]);
  });
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
