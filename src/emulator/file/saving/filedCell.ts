import type { ReadonlyCell } from "../../model/cell";
import { fileForm } from "../../model/formulaText/fileForms";
import { addressText } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { spillOf } from "../../model/spilledCells";
import { tableAt } from "../../model/table";

/**
 * A cell whose formula is spelled as in a file; one that computes arrays is an array formula of the cells that it fills, so
 * that an older Excel computes them too.
 *
 * @source support.microsoft.com "Dynamic array formulas in non-dynamic aware Excel"
 */
export function filedCell(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): ReadonlyCell {
  if (cell.formula === undefined) return cell;
  const filled = spillOf(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  const array = cell.array ?? (cell.isDynamic ? addressText(filled) : undefined);
  return {
    ...cell,
    formula: fileForm(cell.formula, tableAt(sheet, row, column), array !== undefined),
    ...(array === undefined ? {} : { array }),
  };
}
