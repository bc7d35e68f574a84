import { CellError, type CellValue } from "./cell";
import { type DateSystem, SINCE_1900 } from "./dates/dateSystem";
import type { Recognised } from "./typed/recognised";
import { typedDate } from "./typed/typedDate";
import { typedFraction, typedNumber } from "./typed/typedNumber";
import { typedTime } from "./typed/typedTime";

const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);
/** how a number, a time or a date begins, or a month before a number; any other text stays one */
const MAY_BE_NUMBER = /^[\d+\-.($]|^[a-z]{3,9}[-/ ]?\d/i;
const LONGEST_NUMBER = 255;

/** What is stored for an entry, and the number format that a cell formatted General gets with it. */
export type Typed =
  | { readonly value: CellValue; readonly numberFormat?: string }
  /**
   * @property isSingle it gives a single value, as in programs of before
   * @property array the cells that it fills, as an array formula
   */
  | { readonly formula: string; readonly isSingle?: boolean; readonly array?: string };

/**
 * What Excel makes of a value that is typed, or assigned to `Range.values`: text that begins with `=`, or with a sign
 * and is no number, is a formula; text that looks like a number, a percentage, an amount of money, a fraction, a date,
 * a time, a truth value or an error becomes one; and a leading apostrophe keeps text as text.
 *
 * @source Excel.Range.values: "if the returned value starts with a plus, minus or equal sign, Excel interprets
 * this value as a formula"; "Format cells as text": an apostrophe keeps an entry as text
 */
export function typedValue(
  input: unknown,
  numberFormat: string,
  dates: Readonly<DateSystem> = SINCE_1900,
): Typed {
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = input === null || input === undefined ? "" : String(input);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  return typedText(text, dates);
}

function typedText(text: string, dates: Readonly<DateSystem>): Typed {
  const trimmed = text.trim();
  const upper = trimmed.length <= 7 ? trimmed.toUpperCase() : "";
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: new CellError(upper) };
  if (!MAY_BE_NUMBER.test(trimmed)) return { value: text };
  const number = recognised(trimmed, dates);
  if (number) return number;
  return /^[+-]./.test(text) ? { formula: text } : { value: text };
}

/** The number that a text stands for where one is wanted, as in `"12%" + 1`; undefined for any other text. */
export function numberInText(text: string, dates: Readonly<DateSystem>): number | undefined {
  const trimmed = text.trim();
  return MAY_BE_NUMBER.test(trimmed) ? recognised(trimmed, dates)?.value : undefined;
}

function recognised(text: string, dates: Readonly<DateSystem>): Recognised | undefined {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return undefined;
  return typedNumber(text) ?? typedFraction(text) ?? typedTime(text) ?? typedDate(text, dates);
}
