import { anyText } from "../formula/excelLimits";
import { EXACT_DIGITS, entryLimits } from "../system/entryLimits";
import { quantityOf } from "../system/lookup";
import type { IndicatorSystem } from "../system/schema";
import { quantityName } from "./tableNames";

/** What a live formula says where an entry is none that a score is made from. */
export const WRONG = "数据有误";

/** A quantity at a lag. */
interface Entry {
  readonly name: string;
  readonly lag: number;
}

/**
 * Whether an entry is a number that it cannot be, as a formula tests it: what validation asks of a cell by itself, as far
 * as a formula can see it. It sees neither dates nor how a number is shown.
 */
export function wrongNumberTest(system: IndicatorSystem, { name, lag }: Entry): string {
  const x = quantityName(name, lag);
  const { least, most, integer } = entryLimits(quantityOf(system, name), system.period - lag);
  return anyText([
    ...(least === undefined ? [] : [`${x}<${least}`]),
    ...(most === undefined ? [] : [`${x}>${most}`]),
    ...(integer ? [`${x}<>INT(${x})`] : []),
    ...(isBounded(least, most) ? [] : [`ABS(${x})>=1E+${EXACT_DIGITS}`]),
  ]);
}

/** What its bounds allow has no more digits than Excel keeps. */
function isBounded(least = -Infinity, most = Infinity): boolean {
  return Math.max(-least, most) < 10 ** EXACT_DIGITS;
}

/** Blanks that Excel does not take for such: those of Chinese input, and those of pages that were copied from. */
const BLANKS = ["\u3000", "\u00a0"] as const;

/** Whether an entry is something else than a number, and not blank; what cannot be seen is blank. */
export function wrongTextTest({ name, lag }: Entry): string {
  const x = quantityName(name, lag);
  const bare = BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},"${blank}","")`, x);
  return `IF(ISERROR(${x}),TRUE,TRIM(CLEAN(${bare}))<>"")`;
}

/** Whether an entry is wrong, whatever stands in its cell. LibreOffice counts truth values among the numbers. */
export function wrongTest(system: IndicatorSystem, entry: Entry): string {
  const x = quantityName(entry.name, entry.lag);
  return `IF(ISLOGICAL(${x}),TRUE,IF(ISNUMBER(${x}),${wrongNumberTest(system, entry)},${wrongTextTest(entry)}))`;
}
