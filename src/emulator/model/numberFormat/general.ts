import { type Decimal, decimalOf, fractionDigits, roundedDecimal, wholeDigits } from "../decimal";

/** Characters that General takes at most, with the point and without a minus sign. */
const WIDTH = 11;
/** characters of a number with an exponent beside the digits behind its point, as in `1.E+11` */
const AROUND_MANTISSA = 6;
/** a number from 0.0001 on loses digits rather than be written with an exponent */
const SMALLEST_POINT = -3;

/**
 * The size of a number as General shows it: with as many digits as fit into 11 characters, and with an exponent from 12
 * digits on, or where too little would be left of it.
 *
 * @param width characters that there is room for, where it is less
 * @source support.microsoft.com "Available number formats in Excel": General rounds numbers with decimals where the cell is not
 * wide enough, and uses scientific notation for numbers of 12 digits or more
 */
export function general(number: number, width = WIDTH): string {
  const decimal = decimalOf(number);
  if (decimal.digits === "") return "0";
  const { digits, point } = decimal;
  const before = Math.max(point, 1);
  const fits = Math.max(0, width - 1 - before);
  const isShort = digits.length - point <= fits;
  if (before > width || (!isShort && point < SMALLEST_POINT)) return scientific(decimal, width);
  const shown = roundedDecimal(decimal, fits);
  return shown.digits === "" || shown.point > width ? scientific(decimal, width) : plain(shown);
}

function plain(decimal: Decimal): string {
  const fraction = fractionDigits(decimal);
  return (wholeDigits(decimal) || "0") + (fraction === "" ? "" : `.${fraction}`);
}

function scientific(decimal: Decimal, width: number): string {
  const decimals = Math.max(0, width - AROUND_MANTISSA);
  const { digits, point } = roundedDecimal(decimal, decimals + 1 - decimal.point);
  const exponent = point - 1;
  const mantissa = plain({ digits, point: 1 });
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
