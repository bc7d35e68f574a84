import { placeOf } from "../model/cellStore";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { spillOf } from "../model/spilledCells";
import { arrayRect, isTooLarge } from "./arrayResult";

type RowAndColumn = readonly [row: number, column: number];

/** Which formula has filled which cells, or is to fill them: their values are as old as its result. */
export class FilledCells {
  /** by sheets and places of the cells that are filled */
  private readonly bySheet = new Map<SheetModel, Map<number, RowAndColumn>>();

  /** The cell whose formula fills another one; undefined where none does, or something else was put there since. */
  filling(sheet: SheetModel, row: number, column: number): RowAndColumn | undefined {
    const cell = sheet.cell(row, column);
    if (!cell?.spilled && !sheet.hasArrays) return undefined;
    const from = this.of(sheet).get(placeOf(row, column));
    const filled = from && filledBy(sheet, ...from);
    const isIn =
      filled && row >= filled.top && row <= filled.bottom && column >= filled.left && column <= filled.right;
    // what is no array formula is found by what it has left there
    return isIn && (cell?.spilled || sheet.cell(...from)?.array !== undefined) ? from : undefined;
  }

  /** To be called when a formula fills others than before, or may. */
  note(sheet: SheetModel, row: number, column: number): void {
    const known = this.bySheet.get(sheet);
    if (known) list(known, sheet, row, column);
  }

  private of(sheet: SheetModel): Map<number, RowAndColumn> {
    const known = this.bySheet.get(sheet);
    if (known) return known;
    const found = new Map<number, RowAndColumn>();
    this.bySheet.set(sheet, found);
    for (const [row, column] of sheet.formulaCells()) list(found, sheet, row, column);
    return found;
  }
}

function filledBy(sheet: SheetModel, row: number, column: number): Rect | undefined {
  const cell = sheet.cell(row, column);
  return cell && (arrayRect(cell) ?? spillOf(sheet, row, column));
}

function list(found: Map<number, RowAndColumn>, sheet: SheetModel, row: number, column: number): void {
  const rect = filledBy(sheet, row, column);
  if (!rect || isTooLarge(rect)) return;
  for (let at = rect.top; at <= rect.bottom; at++)
    for (let across = rect.left; across <= rect.right; across++)
      if (at !== row || across !== column) found.set(placeOf(at, across), [row, column]);
}
