import { filedFormula } from "./filedFormula";
import { shownFormula } from "./shownFormula";
import { filedReferences, shownReferences } from "./tableForms";

type Around = Parameters<typeof shownReferences>[1];

/** A formula of a file as Excel shows it. @param around the table that its cell is in */
export function shownForm(formula: string, around: Around): string {
  return shownReferences(shownFormula(formula), around);
}

/**
 * A formula as it stands in a file.
 *
 * @param around the table that its cell is in
 * @param isArray it is an array formula, dynamic or not
 */
export function fileForm(formula: string, around: Around, isArray: boolean): string {
  return filedFormula(filedReferences(formula, around), isArray);
}
