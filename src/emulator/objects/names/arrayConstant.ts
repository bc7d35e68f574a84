import { CellError, type CellValue } from "../../model/cell";

const ELEMENT = /\s*("(?:[^"]|"")*"|[^,;"{}]+)\s*([,;]|$)/y;

/**
 * The rows of an array constant, as in `{1,"a";TRUE,#N/A}`; undefined for a formula that is none.
 *
 * @source "Guidelines and examples of array formulas": commas between columns, semicolons between rows
 */
export function arrayConstant(formula: string): CellValue[][] | undefined {
  const [, inside] = /^\{(.*)\}$/s.exec(formula.trim()) ?? [];
  if (inside === undefined) return undefined;
  const rows: CellValue[][] = [[]];
  ELEMENT.lastIndex = 0;
  while (ELEMENT.lastIndex < inside.length) {
    const [, element, end] = ELEMENT.exec(inside) ?? [];
    const value = element === undefined ? undefined : elementOf(element.trim());
    if (value === undefined) return undefined;
    rows.at(-1)!.push(value);
    if (end === ";") rows.push([]);
  }
  return rows.every((row) => row.length > 0 && row.length === rows[0]!.length) ? rows : undefined;
}

function elementOf(text: string): CellValue | undefined {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (text.startsWith("#")) return new CellError(text.toUpperCase());
  return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}
