import type { CellValue } from "../model/cell";
import { maySpill } from "../model/spilledCells";
import { evaluateFormula } from "./formula/evaluate";
import type { Standpoint } from "./reading/references";
import { Unknowable } from "./values/unknowable";

/** The result of a formula in a cell. @throws Unknowable when it cannot be computed here */
export function resultOf(formula: string, place: Standpoint): CellValue {
  return place.hasNoRoom ? resultInTable(formula, place) : evaluateFormula(formula, place);
}

/**
 * The result of a formula that was entered into a table, where nothing spills. It computes arrays as any other does, as long
 * as it comes to one value; of one that would come to several, a whole column stands for its cell in the same row, and so it
 * does for a function that takes one value.
 *
 * @throws Unknowable when it cannot be computed here
 * @source "Work with tables using the Excel JavaScript API", "Add a column to a table", where each row has its own result of
 * `IF(OR((TEXT([DATE], "dddd") = "Saturday"), (TEXT([DATE], "dddd") = "Sunday")), "Weekend", "Weekday")`
 */
function resultInTable(formula: string, place: Standpoint): CellValue {
  const one = asArray(formula, place);
  if (!one) return evaluateFormula(formula, place);
  if (one.computedArrays) place.computedArrays?.();
  return one.value;
}

/** Undefined where it comes to several values, or may and is not known. @throws Unknowable where it cannot be computed */
function asArray(
  formula: string,
  place: Standpoint,
): { readonly value: CellValue; readonly computedArrays: boolean } | undefined {
  let [wouldSpill, computedArrays] = [false, false];
  const alone: Standpoint = {
    ...place,
    spills: true,
    takesRow: true,
    hasNoRoom: false,
    computedArrays: () => (computedArrays = true),
    spill: () => {
      wouldSpill = true;
      return null;
    },
  };
  try {
    const value = evaluateFormula(formula, alone);
    return wouldSpill ? undefined : { value, computedArrays };
  } catch (error) {
    // one that may come to several values takes single ones then too; any other would come to a wrong number with them
    if (error instanceof Unknowable && maySpill(formula)) return undefined;
    throw error;
  }
}
