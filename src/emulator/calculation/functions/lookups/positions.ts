import { CellError, type CellValue } from "../../../model/cell";
import { compareValues, orderOf } from "../../values/operators";
import { Unknowable } from "../../values/unknowable";
import { hasWildcards, wildcards } from "../texts/wildcards";

/**
 * Index of the first value that equals another, of the same kind; -1 for none. A text may be a pattern.
 *
 * @param isPattern whether `*`, `?` and `~` in a text are read as wildcards
 */
export function exactly(wanted: CellValue, list: readonly CellValue[], isPattern = true): number {
  if (wanted === null) return ofBlank(list);
  if (typeof wanted === "string" && isPattern && hasWildcards(wanted)) {
    const pattern = wildcards(wanted);
    return list.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  return list.findIndex((value) => isLike(value, wanted) && compareValues(value, wanted) === 0);
}

/** @throws Unknowable where it matters whether a blank is looked for as 0 */
function ofBlank(list: readonly CellValue[]): number {
  if (list.some((value) => value === 0 || value === "" || value === false)) throw new Unknowable("unknown");
  return -1;
}

/** Whether two values are of the same kind, so that one may be found for the other. */
export function isLike(value: CellValue, wanted: CellValue): boolean {
  return value !== null && typeof value === typeof wanted && !(value instanceof CellError);
}

/**
 * Index of the last value that is not above `wanted` in a list in ascending order; -1 where all are. Values of other kinds
 * are passed over.
 *
 * @throws Unknowable for a list that is not in order, unless every value is on the same side: what halving finds in it is
 * documented nowhere
 * @source support.microsoft.com "MATCH function", "LOOKUP function": must be in ascending order
 */
export function lastUpTo(wanted: CellValue, list: readonly CellValue[]): number {
  if (wanted === null) throw new Unknowable("unknown");
  let [found, isSorted, hasAbove, hasUpTo] = [-1, true, false, false];
  let before: CellValue = null;
  for (const [i, value] of list.entries()) {
    if (!isLike(value, wanted)) continue;
    if (before !== null && orderOf(before, value) > 0) isSorted = false;
    before = value;
    if (orderOf(value, wanted) > 0) hasAbove = true;
    else [found, hasUpTo] = [i, true];
  }
  if (!isSorted && hasAbove && hasUpTo) throw new Unknowable("unknown");
  return found;
}

/**
 * Index of the last value that is not below `wanted` in a list in descending order; -1 where all are.
 *
 * @throws Unknowable for a list in another order, or with equal values
 */
export function lastDownTo(wanted: CellValue, list: readonly CellValue[]): number {
  if (wanted === null) throw new Unknowable("unknown");
  let found = -1;
  let before: CellValue = null;
  for (const [i, value] of list.entries()) {
    if (!isLike(value, wanted)) throw new Unknowable("unknown");
    if (before !== null && orderOf(before, value) <= 0) throw new Unknowable("unknown");
    before = value;
    if (orderOf(value, wanted) >= 0) found = i;
  }
  return found;
}
