/** Change against last year, in per cent, that needs a reason where the quantity says nothing else. */
export const DEFAULT_MAX_CHANGE = 50;
/** A reason in 备注 has at least so many characters. */
export const SHORTEST_REASON = 5;
/** Words by which somebody vouches for a number that looks wrong. */
export const CONFIRMING = ["属实", "经核实", "已核实", "核实无误"] as const;
/** Powers of ten by which a decimal point is misplaced: ten and a hundred times. */
export const DECIMAL_SLIPS = [1, 2] as const;
/** Powers of ten by which units are mistaken: 千, 万, 亿. */
export const UNIT_SLIPS = [3, 4, 8] as const;
/** How near to such a power the ratio to last year is, in decimal logarithms: between 0.8 and 1.25 times. */
export const NEARNESS = 0.1;
/** A count below this may well be ten times last year's, or a tenth of it. */
export const FEW = 10;

export type Slip = (typeof DECIMAL_SLIPS)[number] | (typeof UNIT_SLIPS)[number];

/**
 * The power of ten by which a value seems to be apart from last year's.
 *
 * @param powers those that are looked for
 * @returns positive when it is too large, negative when too small, 0 when it is not near such a power
 */
export function slip(now: number, before: number, powers: readonly Slip[]): number {
  if (!(now * before > 0)) return 0;
  const log = Math.log10(now / before);
  const power = powers.find((each) => Math.abs(Math.abs(log) - each) < NEARNESS) ?? 0;
  return Math.sign(log) * power;
}
