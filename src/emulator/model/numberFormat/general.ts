import { type Decimal, decimalOf, fractionDigits, roundedDecimal, wholeDigits } from "../decimal";

/** Characters that General takes at most, with the point and without a minus sign. */
const WIDTH = 11;
/** digits behind the point of a number that is written with an exponent */
const MANTISSA = 5;
/** a number from 0.0001 on loses digits rather than be written with an exponent */
const SMALLEST_POINT = -3;

/**
 * The size of a number as General shows it: with as many digits as fit into 11 characters, and with an exponent from 12
 * digits on, or where too little would be left of it.
 *
 * @source support.microsoft.com "Available number formats in Excel": General rounds numbers with decimals where the cell is not
 * wide enough, and uses scientific notation for numbers of 12 digits or more
 */
export function general(number: number): string {
  const decimal = decimalOf(number);
  if (decimal.digits === "") return "0";
  const { digits, point } = decimal;
  const before = Math.max(point, 1);
  const fits = Math.max(0, WIDTH - 1 - before);
  const isShort = digits.length - point <= fits;
  if (before > WIDTH || (!isShort && point < SMALLEST_POINT)) return scientific(decimal);
  const shown = roundedDecimal(decimal, fits);
  return shown.point > WIDTH ? scientific(decimal) : plain(shown);
}

function plain(decimal: Decimal): string {
  const fraction = fractionDigits(decimal);
  return (wholeDigits(decimal) || "0") + (fraction === "" ? "" : `.${fraction}`);
}

function scientific(decimal: Decimal): string {
  const { digits, point } = roundedDecimal(decimal, MANTISSA + 1 - decimal.point);
  const exponent = point - 1;
  const mantissa = plain({ digits, point: 1 });
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
