import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { lagKey } from "../tableNames";
import type { FillRow } from "./fillRow";

/** Change against last year in per cent; empty while one of the two is missing or last year's is 0. */
export function changeFormula({ offered }: FillRow, at: CellOf): Formula | null {
  if (offered < 1) return null;
  const [now, before] = [at(lagKey(0)), at(lagKey(1))];
  return { formula: `=IF(COUNT(${now},${before})<2,"",IF(${before}=0,"",(${now}/${before}-1)*100))` };
}
