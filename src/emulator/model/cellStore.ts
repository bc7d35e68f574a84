import type { Cell } from "./cell";
import type { Rect } from "./rect";

/** The number of columns of a sheet, so that a row and a column make one number. */
const STRIDE = 16_384;

/** A cell's place as one number. */
export function placeOf(row: number, column: number): number {
  return row * STRIDE + column;
}

/** The row and column of a place. */
export function atPlace(place: number): [row: number, column: number] {
  return [Math.floor(place / STRIDE), place % STRIDE];
}

const EVERYWHERE: Rect = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The cells of a sheet by their places; knows which of them hold formulas, which are few of all. */
export class CellStore {
  private readonly cells = new Map<number, Cell>();
  private readonly formulas = new Set<number>();

  get(place: number): Cell | undefined {
    return this.cells.get(place);
  }

  set(place: number, cell: Cell): void {
    this.cells.set(place, cell);
    this.noticed(place, cell);
  }

  /** To be called when a cell was given a formula, or has lost it. */
  noticed(place: number, { formula }: Cell): void {
    if (formula === undefined) this.formulas.delete(place);
    else this.formulas.add(place);
  }

  delete(place: number): void {
    this.cells.delete(place);
    this.formulas.delete(place);
  }

  /**
   * Moves every cell.
   *
   * @param to the new row and column of a cell; undefined when it is deleted
   * @returns the new place of a cell by its place of before; undefined when it was deleted
   */
  move(
    to: (row: number, column: number) => readonly [row: number, column: number] | undefined,
  ): (place: number) => number | undefined {
    const placed = (place: number): number | undefined => {
      const there = to(...atPlace(place));
      return there && placeOf(...there);
    };
    const moved = [...this.cells].map(([place, cell]) => [placed(place), cell] as const);
    this.cells.clear();
    this.formulas.clear();
    for (const [place, cell] of moved) if (place !== undefined) this.set(place, cell);
    return placed;
  }

  get size(): number {
    return this.cells.size;
  }

  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [place, cell] of this.cells) yield [...atPlace(place), cell];
  }

  *formulaCells(): Generator<[row: number, column: number, cell: Cell]> {
    for (const place of this.formulas) yield [...atPlace(place), this.cells.get(place)!];
  }

  /**
   * Smallest rectangle with every cell that has a value (or, unless `valuesOnly`, a format).
   *
   * @param within the cells that are looked at; all of them when it is not said
   */
  usedRect(valuesOnly: boolean, within: Rect = EVERYWHERE): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [place, cell] of this.cells) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
      const [row, column] = [Math.floor(place / STRIDE), place % STRIDE];
      if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}
