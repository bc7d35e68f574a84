import { type FormulaFault, faultOf } from "../model/formulaText/formulaFault";
import type { SheetModel } from "../model/sheet";
import { typedValue } from "../model/typed";
import type { Host } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { typedIn } from "./typedIn";

/** Why a text cannot be put into a cell, so that it can be said. */
export interface Trouble {
  readonly kind: FormulaFault["kind"] | "brackets" | "quotes" | "fullWidth" | "table" | "longText";
  /** the function whose arguments are wrong */
  readonly name?: string;
  /** the sign that should be another */
  readonly sign?: string;
}

/** Signs that an input method puts in place of those of a formula. */
const FULL_WIDTH = /[（），；：＋－＊／＝＜＞“”！]/;

/** Texts, and names that may have such signs: of sheets, and of columns of tables. */
const NAMED = /"[^"]*"|'[^']*'|\[[^\]]*\]/g;

/** Why a cell does not take a text; undefined where it does. */
export function troubleWith(
  host: Pick<Host, "workbook">,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): Trouble | undefined {
  const typed = typedValue(text, sheet.numberFormat(row, column), sheet.dates);
  const sign = "formula" in typed ? FULL_WIDTH.exec(typed.formula.replace(NAMED, ""))?.[0] : undefined;
  try {
    typedIn(host, sheet, row, column, text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return "formula" in typed ? troubleInFormula(typed.formula, sign) : { kind: "longText" };
  }
  // it could be read as a name that nobody has given, and would show #NAME? for ever
  return sign === undefined ? undefined : { kind: "fullWidth", sign };
}

/** The likeliest cause first. */
function troubleInFormula(formula: string, sign: string | undefined): Trouble {
  const outside = formula.replace(NAMED, "");
  if (outside.includes('"')) return { kind: "quotes" };
  if (sign !== undefined) return { kind: "fullWidth", sign };
  if (outside.split("(").length !== outside.split(")").length) return { kind: "brackets" };
  const fault = faultOf(formula);
  // a formula that is right in itself names a table, or a column of one, that is not there
  if (!fault) return { kind: "table" };
  return fault.name ? { kind: fault.kind, name: fault.name } : { kind: fault.kind };
}
