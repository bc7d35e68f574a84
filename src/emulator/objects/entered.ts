import { formulaFault } from "../model/formulaText/formulaFault";
import { formulaTokens } from "../model/formulaText/formulaTokens";
import { type Standing, structured } from "../model/structured";
import { shownFormula } from "../model/formulaText/fileForm";
import { writtenFormula } from "../model/formulaText/writtenFormula";
import type { SheetModel } from "../model/sheet";
import { tableAt } from "../model/table";
import { type Typed, typedValue } from "../model/typed";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";

/** Excel takes no formula that names a table, or a column of one, that is not there. */
function assertTablesThere(formula: string, workbook: Host["workbook"], standing: Standing): void {
  if (!formula.includes("[")) return;
  for (const { type, value } of formulaTokens(formula)) {
    if (type !== "structured" || value.startsWith("[")) continue;
    const meant = structured(value, workbook, standing);
    if (meant === undefined || meant === "#REF!") throw invalid(`there is no ${value}`);
  }
}

/** A `Date` is sent as its JSON text, which Excel keeps as text. */
function isDate(input: unknown): input is { toJSON(): string } {
  return typeof (input as { toJSON?: unknown } | null)?.toJSON === "function";
}

/** @source "Excel specifications and limits": total number of characters that a cell can contain */
const LONGEST_TEXT = 32_767;

/**
 * What is stored when a value is entered into a cell, by an add-in or at the keyboard. Formulas are spelled as Excel
 * spells them.
 *
 * @throws HostError InvalidArgument for a formula that Excel would not take, a text that is too long, or an object
 * @source Excel.Range.values, formulas
 */
export function entered(
  { workbook }: Pick<Host, "workbook">,
  sheet: SheetModel,
  row: number,
  column: number,
  input: unknown,
): Typed {
  if (isDate(input)) return { value: input.toJSON() };
  if (typeof input === "object" && input !== null)
    throw invalid("a cell takes a number, a text or a boolean");
  const typed = typedValue(input, sheet.numberFormat(row, column));
  if ("formula" in typed) {
    const fault = formulaFault(typed.formula);
    if (fault !== undefined) throw invalid(fault);
    assertTablesThere(typed.formula, workbook, { sheet, row, column });
    const written = writtenFormula(typed.formula, workbook, sheet);
    return { formula: shownFormula(written, tableAt(sheet, row, column)) };
  }
  if (typeof typed.value === "string" && typed.value.length > LONGEST_TEXT)
    throw invalid(`a cell takes at most ${LONGEST_TEXT} characters`);
  return typed;
}
