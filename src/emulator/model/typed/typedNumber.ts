import { flushed, precise } from "../writtenNumber";
import type { Recognised } from "./recognised";

const NUMBER =
  /^(\()?\s*([+-])?\s*(\$)?\s*([+-])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?\s*(%)?\s*(\))?$/i;

/**
 * A number as it is typed: with signs, thousands separators, a currency sign, a percent sign, an exponent, or in
 * brackets for a negative one.
 *
 * @source "About entering text, numbers, dates, and times in a spreadsheet" (characters that can be used as numbers;
 * a number in parentheses is negative; 15 digits of precision); "Available number formats in Excel"
 */
export function typedNumber(text: string): Recognised | undefined {
  const parts = NUMBER.exec(text);
  if (!parts) return undefined;
  const [, open, before, currency, after, digits, exponent, percent, close] = parts;
  if (!/\d/.test(digits!) || (open === undefined) !== (close === undefined)) return undefined;
  const signs = [open, before, after].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (percent && currency)) return undefined;
  const written = precise(digits!.replace(/,/g, "")) + (exponent ?? "");
  const magnitude = flushed(Number(written) / (percent ? 100 : 1));
  if (!Number.isFinite(magnitude)) return undefined;
  const value = signs[0] === undefined || signs[0] === "+" ? magnitude : -magnitude || 0;
  const numberFormat = formatFor(digits!, { currency, exponent, percent });
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatFor(
  digits: string,
  { currency, exponent, percent }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const hasDecimals = digits.includes(".");
  if (currency) return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (percent) return hasDecimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

const FRACTION = /^([+-])?(\d+) +(\d{1,2})\/(\d{1,2})$/;

/**
 * A whole number and a fraction, as in `0 1/2`.
 *
 * @source "Display numbers as fractions": without a number in front, `1/2` would be a date
 */
export function typedFraction(text: string): Recognised | undefined {
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return undefined;
  const magnitude = Number(whole) + Number(above) / Number(below);
  const isShort = above!.length === 1 && below!.length === 1;
  return { value: sign === "-" ? -magnitude || 0 : magnitude, numberFormat: isShort ? "# ?/?" : "# ??/??" };
}
