/**
 * Rounds as Excel's ROUND does: to `places` decimals, half away from zero, on the decimal number that
 * is shown (15 significant digits), so that 1.005 becomes 1.01 and 2.675 becomes 2.68 although neither
 * is exactly a binary number.
 *
 * @param places decimals; negative rounds to tens, hundreds …; fractions are truncated, as in Excel
 * @returns NaN when `value` is not finite
 * @source Excel ROUND function; Excel specifications and limits: number precision 15 digits
 */
export function roundHalfAway(value: number, places = 0): number {
  if (!Number.isFinite(value) || value === 0) return value === 0 ? 0 : NaN;
  const decimals = Math.trunc(places);
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split("e") as [string, string];
  // beyond 15 digits there is nothing that could be rounded away
  if (Number(exponent) + decimals >= 15) return value;
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Decimals behind the published ones to which a value is rounded first. Where numbers nearly cancel, what binary fractions
 * lack comes forward: `(201.01 ÷ 200 − 1) × 100` is 0.504999999999996, and whoever works it by hand rounds 0.505 up. It
 * also keeps a half from being decided by how a program rounds: 7.5 × (0.192 − 0.15 − 0.1) is −0.43499999999999994, which
 * is −0.44 to LibreOffice and −0.43 to Gnumeric.
 */
export const GUARD = 8;

/** A value as it is published. */
export function roundPublished(value: number, decimals: number): number {
  return roundHalfAway(roundHalfAway(value, decimals + GUARD), decimals);
}

/** Text of an Excel formula that rounds so. */
export function roundPublishedText(value: string, decimals: number): string {
  return `ROUND(ROUND(${value},${decimals + GUARD}),${decimals})`;
}
