import { SIGNIFICANT } from "./decimal";

/** @source "Excel specifications and limits": smallest allowed positive number */
const SMALLEST = 2.2251e-308;

/**
 * A number without exponent as it is written, with all but its first 15 significant digits set to zero.
 *
 * @source "Excel specifications and limits": number precision; office/troubleshoot "Last digits are changed to zeros when
 *   you type long numbers in cells of Excel"
 */
export function precise(digits: string): string {
  if (digits.length <= SIGNIFICANT) return digits;
  let counted = 0;
  return digits.replace(/\d/g, (digit) => {
    if (counted > 0 || digit !== "0") counted += 1;
    return counted > SIGNIFICANT ? "0" : digit;
  });
}

/** A number of a formula as Excel takes it in. */
export function preciseLiteral(text: string): string {
  if (text.length <= SIGNIFICANT) return text;
  return text.replace(/^[\d.]+/, (digits) => {
    const kept = precise(digits);
    // zeros behind the point are not written
    return kept === digits ? digits : kept.replace(/(\.\d*?)0+$/, "$1");
  });
}

/**
 * What is too small for Excel is 0.
 *
 * @source office/troubleshoot "Floating-point arithmetic may give inaccurate results in Excel", underflow
 */
export function flushed(number: number): number {
  return Math.abs(number) < SMALLEST ? 0 : number;
}
