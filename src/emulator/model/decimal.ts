/** A number that is not negative, as the digits that Excel distinguishes. */
export interface Decimal {
  /** significant digits, without zeros at either end; empty for 0 */
  readonly digits: string;
  /** how many digits stand before the point; below 0 for zeros behind it */
  readonly point: number;
}

/** To which side digits are rounded away: to the nearer one, away from 0 from a half on; away from 0; towards it. */
export type Rounding = "nearest" | "up" | "down";

/** Significant digits of a number. @source "Excel specifications and limits": number precision 15 digits */
export const SIGNIFICANT = 15;

const ZERO: Decimal = { digits: "", point: 0 };

/** The size of a number to 15 digits: 1.005 is 1.005, whatever the binary number nearest to it is. */
export function decimalOf(number: number): Decimal {
  if (number === 0) return ZERO;
  const size = Math.abs(number);
  const short = String(size);
  if (isShort(short)) return decimalIn(short);
  const [mantissa, exponent] = size.toExponential(SIGNIFICANT - 1).split("e") as [string, string];
  return { digits: mantissa.replace(".", "").replace(/0+$/, ""), point: Number(exponent) + 1 };
}

/** Whether the shortest text of a number has no digits beyond those: it is quicker to read than to round anew. */
function isShort(text: string): boolean {
  return text.length <= (text.includes(".") ? SIGNIFICANT + 1 : SIGNIFICANT) && !text.includes("e");
}

function decimalIn(text: string): Decimal {
  const dot = text.indexOf(".");
  if (dot < 0) return { digits: text.replace(/0+$/, ""), point: text.length };
  if (!text.startsWith("0")) return { digits: text.slice(0, dot) + text.slice(dot + 1), point: dot };
  const zeros = text.slice(2).search(/[^0]/);
  return { digits: text.slice(2 + zeros), point: -zeros };
}

/** Times a power of ten. */
export function shifted({ digits, point }: Decimal, places: number): Decimal {
  return digits === "" ? ZERO : { digits, point: point + places };
}

/** With so many digits behind the point; below 0, with zeros before it. */
export function roundedDecimal(decimal: Decimal, places: number, rounding: Rounding = "nearest"): Decimal {
  const { digits, point } = decimal;
  const keep = point + places;
  if (digits === "" || keep >= digits.length) return decimal;
  const isUp = rounding === "up" || (rounding === "nearest" && keep >= 0 && digits.charAt(keep) >= "5");
  const left = keep > 0 ? digits.slice(0, keep) : "";
  if (!isUp) return trimmed(left, point);
  // what is carried beyond the first digit makes one more of them
  const [, before = "", last, nines = ""] = /^(?:(.*)([0-8]))?(9*)$/.exec(left) ?? [];
  if (last === undefined) return { digits: "1", point: (nines === "" ? -places : point) + 1 };
  return { digits: `${before}${Number(last) + 1}`, point };
}

function trimmed(digits: string, point: number): Decimal {
  const left = digits.replace(/0+$/, "");
  return left === "" ? ZERO : { digits: left, point };
}

/** The digits before the point; none for a number below 1. */
export function wholeDigits({ digits, point }: Decimal): string {
  return point <= 0 ? "" : digits.slice(0, point).padEnd(point, "0");
}

/** The digits behind the point, without zeros at the end. */
export function fractionDigits({ digits, point }: Decimal): string {
  return point >= 0 ? digits.slice(point) : "0".repeat(-point) + digits;
}

export function numberOfDecimal({ digits, point }: Decimal): number {
  return Number(`${digits || "0"}e${point - digits.length}`);
}

/** Rounds the decimal number of 15 digits, as Excel does. */
export function rounded(x: number, places: number, rounding: Rounding = "nearest"): number {
  const digits = Math.trunc(places);
  const decimal = decimalOf(x);
  if (x === 0 || (decimal.point + digits > SIGNIFICANT && isKept(x, digits))) return x;
  const found = numberOfDecimal(roundedDecimal(decimal, digits, rounding));
  return x < 0 && found !== 0 ? -found : found;
}

/** Beyond 15 digits there is nothing that could be rounded away, unless the last bits reach behind the last place. */
function isKept(x: number, places: number): boolean {
  return places < 0 || Number(x.toFixed(Math.min(places, 100))) === x;
}
