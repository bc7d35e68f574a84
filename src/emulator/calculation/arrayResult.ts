import { fitted } from "../model/arrayFormulas";
import type { ReadonlyCell } from "../model/cell";
import { columnCount, parseAddress, type Rect, rowCount } from "../model/rect";
import { evaluateFormula } from "./formula/evaluate";
import type { Standpoint } from "./reading/references";
import { Unknowable } from "./values/unknowable";
import type { ArrayValue } from "./values/values";

/** So many cells are filled. */
const MOST_CELLS = 1_000_000;

/** Whether a formula fills more cells than are computed here, as a file may say that is not meant well. */
export function isTooLarge(rect: Rect): boolean {
  return rowCount(rect) * columnCount(rect) > MOST_CELLS;
}

/** The cells that an array formula fills; undefined for any other formula. */
export function arrayRect({ array }: ReadonlyCell): Rect | undefined {
  return array === undefined ? undefined : parseAddress(array)?.rect;
}

/**
 * What an array formula puts into its cells, of which there may be one.
 *
 * @throws Unknowable when it cannot be computed here
 */
export function arrayResult(formula: string, place: Standpoint, rect: Rect): ArrayValue {
  if (isTooLarge(rect)) throw new Unknowable("unknown");
  let several: ArrayValue | undefined;
  const spill = (values: ArrayValue) => {
    several = values;
    return null;
  };
  const one = evaluateFormula(formula, { ...place, spills: true, spill, array: rect });
  return fitted(several ?? [[one]], rect);
}
