import { EXACT_DIGITS } from "../system/entryLimits";

/** Chinese numerals of magnitude, as powers of ten. */
const MAGNITUDE: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const INVISIBLE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/g;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/**
 * The number that a text plainly means, in the unit that the cell wants: `1,234.5`, `１２．３`, ` 12 `, `12亿` where
 * 亿元 or 万元 are wanted, `12.3%` where per cent are, `12天` where days are.
 *
 * @param unit of the quantity, as in `万元`; empty for a pure number
 * @returns undefined when it is not plain: another unit, two numbers, a comma in the wrong place, too many digits
 */
export function plainNumber(entered: string, unit: string): number | undefined {
  const half = halfWidth(entered).replace(INVISIBLE, "").replace("。", ".");
  const [, digits = "", rest = ""] = /^([+-]?[\d.,]+)(.*)$/u.exec(half) ?? [];
  const parts = GROUPED.exec(digits);
  if (!parts || digits.replace(/\D/g, "").length > EXACT_DIGITS) return undefined;
  const shift = powerBetween(rest, halfWidth(unit).replace(INVISIBLE, ""));
  if (shift === undefined) return undefined;
  // the shift goes into the text, so that 1.1 亿 is exactly 11,000 万
  const number = Number(`${digits.replace(/,/g, "")}e${shift}`);
  return Number.isFinite(number) ? number : undefined;
}

/** Powers of ten from what was written behind the number to what is wanted; undefined when they do not fit. */
function powerBetween(written: string, wanted: string): number | undefined {
  if (written === "" || written === wanted) return 0;
  const [from, to] = [magnitudeOf(written), magnitudeOf(wanted)];
  // 12亿 for 亿元: the rest of the unit is often left out
  if (from.rest !== "" && from.rest !== to.rest) return undefined;
  // 12 元 is a thing of its own, and 12万 for 天 would be a guess
  if (from.rest === "" && from.power === 0) return undefined;
  return from.power - to.power;
}

/**
 * `万元` → 4 and `元`; a unit that merely begins with a numeral, as 千瓦时, is split too, which does no harm: both units are.
 */
function magnitudeOf(unit: string): { power: number; rest: string } {
  let [power, rest] = [0, unit];
  while (rest[0] !== undefined && rest[0] in MAGNITUDE) {
    power += MAGNITUDE[rest[0]]!;
    rest = rest.slice(1);
  }
  return { power, rest };
}

/** Full-width forms of ASCII, as an input method leaves them. @source Unicode, Halfwidth and Fullwidth Forms */
export function halfWidth(entered: string): string {
  return entered.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
