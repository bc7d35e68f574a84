import { contains } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { spillOf } from "../model/spilledCells";

type RowAndColumn = readonly [row: number, column: number];

/** Which formula has filled which cells: their values are as old as its result. */
export class FilledCells {
  private readonly bySheet = new Map<SheetModel, readonly RowAndColumn[]>();

  /** The cell whose formula has filled another one; undefined where none has, or something else was put there since. */
  filling(sheet: SheetModel, row: number, column: number): RowAndColumn | undefined {
    if (!sheet.cell(row, column)?.spilled) return undefined;
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.of(sheet).find((place) => {
      const filled = spillOf(sheet, ...place);
      return filled && contains(filled, cell);
    });
  }

  /** The cells of a sheet with formulas that fill others. */
  private of(sheet: SheetModel): readonly RowAndColumn[] {
    const known = this.bySheet.get(sheet);
    if (known) return known;
    const found = [...sheet.formulaCells()].flatMap(([row, column, { spill }]): RowAndColumn[] =>
      spill ? [[row, column]] : [],
    );
    this.bySheet.set(sheet, found);
    return found;
  }

  /** To be called when formulas of a sheet fill others than before. */
  forget(sheet: SheetModel): void {
    this.bySheet.delete(sheet);
  }
}
