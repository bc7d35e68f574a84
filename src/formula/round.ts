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
