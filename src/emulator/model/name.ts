/** A defined name; `scope` undefined means the whole workbook. */
export interface NameModel {
  name: string;
  /** without the leading `=`: a reference, a constant or any formula */
  formula: string;
  visible: boolean;
  comment: string;
  /** the formula that the file had; undefined for a name that was made here */
  readonly source?: string;
}

/**
 * Whether Excel takes a text for a name: begins with a letter, underscore or backslash; no spaces; not a cell
 * address; at most 255 characters.
 *
 * @source "Names in formulas", Excel documentation, syntax rules for names
 */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rRcC]$/.test(name) &&
    !/^[rR]\d*[cC]\d*$/.test(name)
  );
}
