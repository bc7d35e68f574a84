import { isDateFormat, isPercentFormat } from "numfmt";
import type { ReadonlyCell } from "../model/cell";
import { type DateSystem, SINCE_1900 } from "../model/dates/dateSystem";
import { numberFormatOf } from "../model/look";
import { shownValue } from "../model/numberFormat/shownValue";
import { typedValue } from "../model/typed";
import { formulaOrValue } from "../objects/rangeCells";
import { fullWidthNumber } from "./typedIn";

/** A percentage has no more digits than a double distinguishes: 0.07 is 7 %, not 7.000000000000001 %. */
const DIGITS = 15;

/**
 * What the formula bar shows of a cell, and typing would enter again: the formula, a percentage or a date as such, and
 * with an apostrophe what would be no text without it.
 */
export function contentOf(cell: ReadonlyCell | undefined, dates: Readonly<DateSystem> = SINCE_1900): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) return "";
  const plain = formulaOrValue(cell);
  if (cell.formula !== undefined) return String(plain);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  const code = numberFormatOf(cell.style);
  if (typeof plain === "number") return numberContent(plain, code, dates);
  if (typeof cell.value !== "string") return plain;
  const again = fullWidthNumber(plain, code) ?? typedValue(plain, code, dates);
  return "value" in again && again.value === plain ? plain : `'${plain}`;
}

function numberContent(value: number, code: string, dates: Readonly<DateSystem>): string {
  if (isPercentFormat(code)) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  const date = isDateFormat(code) && value >= 1 ? dateContent(value, dates) : undefined;
  return date ?? String(value);
}

/** Only what reads back as the same number is shown as a date. */
function dateContent(value: number, dates: Readonly<DateSystem>): string | undefined {
  const text = shownValue(Number.isInteger(value) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss", value, dates) ?? "";
  const again = typedValue(text, "General", dates);
  return "value" in again && again.value === value ? text : undefined;
}
