import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { SheetModel } from "./sheet";
import { rewriteReferences } from "./structure";
import type { WorkbookModel } from "./workbook";

type Reference = NonNullable<ReturnType<typeof parseA1Ref>>;

/** Renames a sheet wherever a formula or name mentions it. */
export function renameMentions(workbook: WorkbookModel, from: string, to: string): void {
  rewriteMentions(workbook, from, (reference) =>
    stringifyA1Ref({ ...reference, context: [to] } as Parameters<typeof stringifyA1Ref>[0]),
  );
}

/** Takes a sheet out of a workbook; formulas and names that mention it have lost their reference for good. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  rewriteMentions(workbook, sheet.name, () => "#REF!");
}

function rewriteMentions(
  workbook: WorkbookModel,
  name: string,
  rewritten: (reference: Reference) => string,
): void {
  // most formulas stay on their own sheet: those need not be taken apart
  const mention = name.replace(/'/g, "''").toLowerCase();
  const rewrite = (formula: string): string => {
    if (!formula.toLowerCase().includes(mention)) return formula;
    return rewriteReferences(formula, (text) => {
      const reference = parseA1Ref(text);
      if (reference?.context?.[0]?.toLowerCase() !== name.toLowerCase()) return text;
      return rewritten(reference);
    });
  };
  for (const sheet of workbook.sheets) {
    for (const [, , cell] of sheet.entries())
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    for (const item of sheet.names) item.formula = rewrite(item.formula);
  }
  for (const item of workbook.names) item.formula = rewrite(item.formula);
}
