import { fitted } from "../model/arrayFormulas";
import type { ReadonlyCell } from "../model/cell";
import { parseAddress, type Rect } from "../model/rect";
import { isOfSeveral } from "../model/severalCells";
import { evaluateFormula } from "./formula/evaluate";
import type { Standpoint } from "./reading/references";
import type { ArrayValue } from "./values/values";

/** The cells that an array formula fills; undefined for a formula of one cell. */
export function arrayRect({ array }: ReadonlyCell): Rect | undefined {
  return isOfSeveral(array) ? parseAddress(array)?.rect : undefined;
}

/**
 * What an array formula puts into its cells.
 *
 * @throws Unknowable when it cannot be computed here
 */
export function arrayResult(formula: string, place: Standpoint, rect: Rect): ArrayValue {
  let several: ArrayValue | undefined;
  const spill = (values: ArrayValue) => {
    several = values;
    return null;
  };
  const one = evaluateFormula(formula, { ...place, spills: true, spill });
  return fitted(several ?? [[one]], rect);
}
