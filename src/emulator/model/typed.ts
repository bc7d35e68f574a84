import { CellError, type CellValue } from "./cell";

const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** What a value becomes when it is put into a cell. */
export type Typed = { readonly value: CellValue } | { readonly formula: string };

/**
 * What Excel makes of a value that is typed, or assigned to `Range.values`: text that begins with `=` is a
 * formula, text that looks like a number, a percentage, a date, a truth value or an error becomes one, and
 * a leading apostrophe keeps text as text.
 *
 * @source Excel.Range.values: "if the returned value starts with a plus, minus or equal sign, Excel interprets
 * this value as a formula"; "Format cells as text": an apostrophe keeps an entry as text
 */
export function typedValue(input: unknown, numberFormat: string): Typed {
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = input === null || input === undefined ? "" : String(input);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  return { value: typedText(text) };
}

function typedText(text: string): CellValue {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERRORS.has(upper)) return new CellError(upper);
  if (/\d/.test(trimmed)) {
    if (NUMBER.test(trimmed)) return Number(trimmed.replace(/,/g, ""));
    if (trimmed.endsWith("%") && NUMBER.test(trimmed.slice(0, -1)))
      return Number(trimmed.slice(0, -1).replace(/,/g, "")) / 100;
    const date = DATE.exec(trimmed);
    if (date) return serialDate(Number(date[1]), Number(date[2]), Number(date[3])) ?? text;
  }
  return text;
}

/** Day number counted from 1900-01-00, as Excel counts (with its 29 February 1900). */
function serialDate(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return undefined;
  return time / 86_400_000 + 25_569;
}
