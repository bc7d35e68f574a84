import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { lagKey } from "../tableNames";
import type { FillRow } from "./fillRow";

/** What is per cent itself changes by percentage points. */
export function changesByPoints({ unit, offered }: FillRow): boolean {
  return unit === "%" && offered > 0;
}

/**
 * Change against last year, in per cent or percentage points; empty while one of the two is missing, or while last year's
 * is 0 and there is nothing to divide by.
 */
export function changeFormula(row: FillRow, at: CellOf): Formula | null {
  if (row.offered < 1) return null;
  const [now, before] = [at(lagKey(0)), at(lagKey(1))];
  const change = changesByPoints(row) ? `${now}-${before}` : `IF(${before}=0,"",(${now}/${before}-1)*100)`;
  return { formula: `=IF(COUNT(${now},${before})<2,"",${change})` };
}
