import type { ReadonlyCell } from "../model/cell";
import { placeOf } from "../model/cellStore";
import { parseAddress, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/** An array formula, and the cells that it fills. */
interface Filling {
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
}

/** Which array formula has filled which cells: their values are as old as its result. */
export class FilledCells {
  private readonly bySheet = new Map<SheetModel, readonly Filling[]>();

  /** The array formula that has filled a cell; undefined where none has, or something else was put there since. */
  filling(sheet: SheetModel, row: number, column: number): Filling | undefined {
    const all = this.of(sheet);
    if (all.length === 0) return undefined;
    const found = all.find(
      ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
    );
    return found && !sheet.touched.isEntered(placeOf(row, column)) ? found : undefined;
  }

  /** The array formulas of a sheet that fill several cells. */
  private of(sheet: SheetModel): readonly Filling[] {
    const known = this.bySheet.get(sheet);
    if (known) return known;
    const found = [...sheet.formulaCells()].flatMap(([row, column, cell]): Filling[] => {
      const rect = fillsSeveral(cell) ? parseAddress(cell.array!)?.rect : undefined;
      return rect ? [{ row, column, rect }] : [];
    });
    this.bySheet.set(sheet, found);
    return found;
  }

  /** To be called when cells have changed. */
  forget(changed: readonly (readonly [sheet: SheetModel, row: number, column: number])[]): void {
    for (const [sheet, row, column] of changed) {
      const cell = sheet.cell(row, column);
      const was = this.bySheet.get(sheet)?.some((each) => each.row === row && each.column === column);
      if (was || (cell && fillsSeveral(cell))) this.bySheet.delete(sheet);
    }
  }
}

/** Whether a cell has an array formula of several cells. LibreOffice calls a single one `E1:E1`. */
export function fillsSeveral({ array }: ReadonlyCell): boolean {
  const [first, last = first] = array?.split(":") ?? [];
  return first !== last;
}
