/** Change against last year, in per cent, that needs a reason where the quantity says nothing else. */
export const DEFAULT_MAX_CHANGE = 50;
/** A reason in 备注 has at least so many characters. */
export const SHORTEST_REASON = 5;
/** Powers of ten by which units are mistaken: 百, 千, 万, 亿. */
export const SLIPS = [2, 3, 4, 8] as const;
/** How near to such a power the ratio to last year is, in decimal logarithms: between 0.8 and 1.25 times. */
export const NEARNESS = 0.1;

/**
 * The power of ten by which a value seems to be in another unit than last year's.
 *
 * @returns positive when it is too large, negative when too small, 0 when it is not near such a power
 */
export function unitSlip(now: number, before: number): number {
  if (!(now * before > 0)) return 0;
  const log = Math.log10(now / before);
  const power = SLIPS.find((slip) => Math.abs(Math.abs(log) - slip) < NEARNESS) ?? 0;
  return Math.sign(log) * power;
}
