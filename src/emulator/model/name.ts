import { MAX_ROWS } from "@borgar/fx";

/** A defined name; its scope is the workbook or the sheet whose `names` it is among. */
export interface NameModel {
  name: string;
  /** without the leading `=`: a reference, a constant or any formula */
  formula: string;
  visible: boolean;
  comment: string;
  /** the formula that the file had; undefined for a name that was made here */
  readonly source?: string;
}

/** The last column of a sheet. */
const LAST_COLUMN = "XFD";

/**
 * Whether Excel takes a text for a name: begins with a letter, underscore or backslash; no spaces; not a cell
 * address; at most 255 characters.
 *
 * @source support.microsoft.com "Names in formulas", syntax rules for names
 */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !isCell(name) &&
    !/^[rRcC]$/.test(name) &&
    !/^[rR]\d*[cC]\d*$/.test(name)
  );
}

/** Whether a name is a cell address, as in `GDP1`; one beyond the last row or column is none. */
function isCell(name: string): boolean {
  const [, letters, digits] = /^([A-Za-z]{1,3})(\d+)$/.exec(name) ?? [];
  if (letters === undefined) return false;
  const column = letters.toUpperCase();
  const isColumn = column.length < LAST_COLUMN.length || column <= LAST_COLUMN;
  return isColumn && Number(digits) >= 1 && Number(digits) <= MAX_ROWS + 1;
}
