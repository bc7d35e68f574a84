import { formulaFault } from "../model/formulaText/formulaFault";
import { writtenFormula } from "../model/formulaText/writtenFormula";
import type { SheetModel } from "../model/sheet";
import { type Typed, typedValue } from "../model/typed";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";

/** @source "Excel specifications and limits": total number of characters that a cell can contain */
const LONGEST_TEXT = 32_767;

/**
 * What a value comes to when it is entered into a cell, by an add-in or at the keyboard. Formulas are written as Excel
 * writes them.
 *
 * @throws HostError InvalidArgument when it is a formula that Excel would not take, or too long
 * @source Excel.Range.values, formulas
 */
export function entered(
  { workbook }: Pick<Host, "workbook">,
  sheet: SheetModel,
  row: number,
  column: number,
  input: unknown,
): Typed {
  if (typeof input === "object" && input !== null)
    throw invalid("a cell takes a number, a text or a boolean");
  const typed = typedValue(input, sheet.numberFormat(row, column));
  if ("formula" in typed) {
    const fault = formulaFault(typed.formula);
    if (fault !== undefined) throw invalid(fault);
    return { formula: writtenFormula(typed.formula, workbook, sheet) };
  }
  if (typeof typed.value === "string" && typed.value.length > LONGEST_TEXT)
    throw invalid(`a cell takes at most ${LONGEST_TEXT} characters`);
  return typed;
}
