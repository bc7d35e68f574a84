/** What is left of a number that is a ratio, for want of digits. */
const CLOSE = 1e-13;

/**
 * A number as a ratio: the last convergent of its continued fraction whose denominator is below a limit. It is not always the
 * nearest one: with one digit, 0.3 is 2/7, 1.3 is 1 1/3, and 0.1 is 0.
 *
 * @param limit of the denominator
 * @returns numerator and denominator
 */
export function ratioOf(number: number, limit: number): readonly [number, number] {
  let [above, below, before, rest] = [Math.floor(number), 1, 0, number];
  while (rest !== Math.floor(rest) && Math.abs(number - above / below) >= CLOSE) {
    rest = 1 / (rest - Math.floor(rest));
    const next = below * Math.floor(rest) + before;
    if (next >= limit) break;
    [before, below] = [below, next];
    above = Math.round(number * below);
  }
  return [above, below];
}
