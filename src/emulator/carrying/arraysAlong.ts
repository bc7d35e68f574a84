import { placeOf } from "../model/cellStore";
import type { ReadonlyCell } from "../model/cell";
import { addressText, intersection, parseAddress, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/** A cell that is copied, and where it stood. */
interface CopiedCell {
  readonly cell: ReadonlyCell | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * Whether a cell was filled by a formula that is copied along, and comes again from that.
 *
 * @param cells all that are copied
 */
export function filledAlong(cells: readonly CopiedCell[]): (row: number, column: number) => boolean {
  const filled = new Set<number>();
  for (const { cell, row, column } of cells) {
    const { rows = 1, columns = 1 } = cell?.spill ?? {};
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) if (i > 0 || j > 0) filled.add(placeOf(row + i, column + j));
  }
  return (row, column) => filled.has(placeOf(row, column));
}

/**
 * Cells that are copied, where only a part of an array formula is among them that lacks its first cell: the first of the part
 * has the formula then.
 *
 * @param cells in rows, of the range
 */
export function withParts<Cell extends ReadonlyCell | undefined>(
  sheet: SheetModel,
  rect: Rect,
  cells: readonly (readonly Cell[])[],
): (Cell | ReadonlyCell)[][] {
  const all: (Cell | ReadonlyCell)[][] = cells.map((line) => [...line]);
  for (const { rect: filled, formula } of sheet.arrays) {
    const part = intersection(filled, rect);
    if (!part || (part.top === filled.top && part.left === filled.left)) continue;
    const line = all[part.top - rect.top]!;
    const spill = { rows: part.bottom - part.top + 1, columns: part.right - part.left + 1 };
    const cell = line[part.left - rect.left] ?? { value: null };
    line[part.left - rect.left] = { ...cell, formula, array: addressText(filled), spill };
  }
  return all;
}

/**
 * The cells that an array formula fills where it is copied to: as many as are copied of it, and have room.
 *
 * @param array the cells that it fills now, as in `B2:B9`
 * @param rect what is copied
 * @param into the cells that are written
 */
export function arrayAlong(
  array: string,
  rect: Rect,
  into: Rect,
  [row, column]: readonly [row: number, column: number],
  [toRow, toColumn]: readonly [row: number, column: number],
): string | undefined {
  const filled = parseAddress(array)?.rect;
  const part = filled && intersection(filled, rect);
  if (!part) return undefined;
  const { top, left, bottom, right } = part;
  const [down, across] = [toRow - row, toColumn - column];
  const moved = { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
  return addressText(intersection(moved, into) ?? moved);
}
