import { yearsBefore } from "../system/period";
import { anyText } from "../formula/excelLimits";
import { EXACT_DIGITS, entryLimits } from "../system/entryLimits";
import { quantityOf } from "../system/lookup";
import type { IndicatorSystem } from "../system/schema";
import { quantityName } from "./tableNames";

/** What a live formula shows where an entry is wrong, so that no score is made from it. */
export const WRONG = "数据有误";

/** A quantity at a lag. */
interface Entry {
  readonly name: string;
  readonly lag: number;
}

/**
 * Formula text that tests whether a number is wrong: the rules of validation on a single cell, as far as a formula can
 * test them. It sees neither dates nor number formats.
 */
export function wrongNumberTest(system: IndicatorSystem, { name, lag }: Entry): string {
  const x = quantityName(name, lag);
  const { least, most, integer } = entryLimits(quantityOf(system, name), yearsBefore(system.period, lag));
  return anyText([
    ...(least === undefined ? [] : [`${x}<${least}`]),
    ...(most === undefined ? [] : [`${x}>${most}`]),
    ...(integer ? [`${x}<>INT(${x})`] : []),
    ...(isBounded(least, most) ? [] : [`ABS(${x})>=1E+${EXACT_DIGITS}`]),
  ]);
}

/** Whether the bounds allow only numbers with no more digits than Excel keeps. */
function isBounded(least = -Infinity, most = Infinity): boolean {
  return Math.max(-least, most) < 10 ** EXACT_DIGITS;
}

/** Blanks that TRIM leaves: the ideographic space of Chinese input, and the no-break space of web pages. */
const BLANKS = ["\u3000", "\u00a0"] as const;

/** Formula text that tests whether an entry is neither a number nor blank; invisible characters count as blank. */
export function wrongTextTest({ name, lag }: Entry): string {
  const x = quantityName(name, lag);
  return `IF(ISERROR(${x}),TRUE,${bareText(x)}<>"")`;
}

/** Formula text of a text without the blanks around it. */
export function bareText(x: string): string {
  const bare = BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},"${blank}","")`, x);
  return `TRIM(CLEAN(${bare}))`;
}

/**
 * Formula text that tests whether an entry is wrong, whatever its type. Booleans are tested first, since LibreOffice
 * counts them among the numbers.
 */
export function wrongTest(system: IndicatorSystem, entry: Entry): string {
  const x = quantityName(entry.name, entry.lag);
  return `IF(ISLOGICAL(${x}),TRUE,IF(ISNUMBER(${x}),${wrongNumberTest(system, entry)},${wrongTextTest(entry)}))`;
}
