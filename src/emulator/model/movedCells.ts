import { moveIndex, moveRect } from "./movedRects";
import { addressText, parseAddress } from "./rect";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";

/** Moves the cells of a sheet, and the ranges of its array formulas. */
export function moveCells(sheet: SheetModel, edit: StructuralEdit): void {
  const to = (row: number, column: number): readonly [number, number] | undefined => {
    const index = moveIndex(edit.axis === "row" ? row : column, edit);
    if (index === undefined) return undefined;
    return edit.axis === "row" ? [index, column] : [row, index];
  };
  if (edit.across) moveAside(sheet, edit, to);
  else sheet.moveCells(to);
  for (const [row, column, { array }] of sheet.entries()) {
    const rect = array === undefined ? undefined : parseAddress(array)?.rect;
    const moved = rect && moveRect(rect, edit)?.[0];
    if (moved) sheet.spread(row, column, addressText(moved));
  }
}

/** Shifts the cells of some columns (or rows) one by one, since no row or column of the file moves as a whole. */
function moveAside(
  sheet: SheetModel,
  { axis, at, across }: StructuralEdit,
  to: (row: number, column: number) => readonly [number, number] | undefined,
): void {
  const moving = [...sheet.entries()].filter(([row, column]) => {
    const [line, index] = axis === "row" ? [row, column] : [column, row];
    return line >= at && index >= across!.first && index <= across!.last;
  });
  for (const [row, column] of moving) sheet.remove(row, column);
  for (const [row, column, cell] of moving) {
    const place = to(row, column);
    if (place) sheet.replace(...place, cell);
  }
}
