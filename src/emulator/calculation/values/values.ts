import { CellError, type CellValue } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { DateSystem } from "../../model/dates/dateSystem";
import type { SheetModel } from "../../model/sheet";
import { numberInText } from "../../model/typed";
import { plainDate } from "./dateOrder";
import { Unknowable } from "./unknowable";

/** A reference whose cells have not been read yet; the function or operator decides how they are. */
export class RangeReference {
  constructor(
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {}
}

/** Rows of values. */
export type ArrayValue = CellValue[][];

export type Value = CellValue | RangeReference | ArrayValue;

export const VALUE_ERROR = new CellError("#VALUE!");
export const DIV_ERROR = new CellError("#DIV/0!");
export const NUM_ERROR = new CellError("#NUM!");
export const NAME_ERROR = new CellError("#NAME?");
export const REF_ERROR = new CellError("#REF!");

/**
 * Coerces as arithmetic does: a blank is 0, TRUE is 1, and text that reads as a number when typed is that number;
 * `#VALUE!` for any other text.
 */
export function toNumber(value: CellValue, dates: Readonly<DateSystem>): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberInText(plainDate(value), dates) ?? VALUE_ERROR;
}

export function toText(value: CellValue): string | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE_ERROR;
}

/**
 * A number as text, to Excel's 15 significant digits.
 *
 * @throws Unknowable for very large and very small ones: from where on Excel writes exponents is documented nowhere
 */
function numberText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 1e-6 && size > 0)) throw new Unknowable("unknown");
  return String(Number(value.toPrecision(15)));
}
