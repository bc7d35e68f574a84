import { isWide, type Standpoint, singleValue } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import type { Value } from "../values/values";

/** Functions to which it makes no difference whether a blank in an array is one, or 0. */
const INDIFFERENT = new Set(
  (
    "SUM SUMPRODUCT ROWS COLUMNS INDEX TRANSPOSE ISERROR ISERR ISNA FILTER SORT SORTBY UNIQUE TAKE DROP CHOOSEROWS " +
    "CHOOSECOLS EXPAND VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS"
  ).split(" "),
);

/** By the number of arguments with which they look for what is equal; the others do where the last one is 0 or FALSE. */
const EXACT: Readonly<Record<string, number>> = { XMATCH: 2, XLOOKUP: 4, VLOOKUP: 0, HLOOKUP: 0, MATCH: 0 };

/**
 * Cells that are blank are counted otherwise once they are values of an array (`AVERAGE(IF(…))` takes them for 0), and for
 * which functions is documented nowhere.
 *
 * @param name of the function that is called, in capitals
 * @throws Unknowable where it matters
 */
export function assertNoBlanks(
  name: string,
  values: readonly (Value | undefined)[],
  place: Standpoint,
): void {
  if (INDIFFERENT.has(name)) return;
  const has = values.some((value) => Array.isArray(value) && value.some((row) => row.includes(null)));
  if (has && !isForSomething(name, values, place)) throw new Unknowable("unknown");
}

/** Whether a value is looked for that neither a blank nor 0 is equal to. */
function isForSomething(name: string, values: readonly (Value | undefined)[], place: Standpoint): boolean {
  const [wanted, last] = [values[0], values.at(-1)];
  if (wanted === undefined || !(name in EXACT) || isWide(wanted)) return false;
  if (values.length > EXACT[name]! && last !== 0 && last !== false) return false;
  return Boolean(singleValue(wanted, place));
}
