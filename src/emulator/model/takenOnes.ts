import { withIntersections } from "./formulaText/intersections";
import { kept } from "./kept";
import { namedCells } from "./namedCells";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

const SEVERAL: Rect = { top: 0, left: 0, bottom: 1, right: 1 };

/** Whether `@` may stand in a formula, were every range in it, and every name, one of several cells. */
const mayTakeOnes = kept((shape) => withIntersections(shape, () => SEVERAL) !== shape);

/**
 * A formula that gives a single value, as Excel shows it: with `@` where it takes one of several.
 *
 * @param sheet the one that it stands on
 * @returns the same where it takes none
 */
export function takingOnes(formula: string, sheet: SheetModel, workbook: WorkbookModel): string {
  // formulas of a column differ in the numbers of their rows: what the first of them says goes for the others
  const shape = formula.replace(/(:\$?[A-Z]*\$?)?(\d+)(?![\w.]*\()/gi, (_, to: string | undefined, digits) =>
    to === undefined ? (Number(digits) === 0 ? "0" : "1") : `${to}2`,
  );
  if (!mayTakeOnes(shape)) return formula;
  return withIntersections(formula, (name) => {
    const found = workbook.name(name, sheet);
    return found ? namedCells(found.formula, sheet, workbook)?.rect : null;
  });
}
