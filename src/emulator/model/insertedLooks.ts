import type { Look } from "./look";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";

/** How the cells of the row above, or of the column to the left, look; nothing for those that look as they all do. */
export function looksBefore(
  sheet: SheetModel,
  { axis, at, across }: StructuralEdit,
): [index: number, look: Look][] {
  const looks: [index: number, look: Look][] = [];
  for (const [row, column, { style, xf }] of sheet.entries()) {
    const [line, index] = axis === "row" ? [row, column] : [column, row];
    if (across && (index < across.first || index > across.last)) continue;
    if (line === at - 1 && (style !== undefined || xf !== undefined)) looks.push([index, { style, xf }]);
  }
  return looks;
}

/**
 * Rows and columns that were put in look as the one before them.
 *
 * @source VBA Range.Insert: the copy origin is `xlFormatFromLeftOrAbove` by default
 */
export function dressInserted(
  sheet: SheetModel,
  { axis, at, count }: StructuralEdit,
  looks: readonly (readonly [index: number, look: Look])[],
): void {
  for (let line = at; line < at + count; line++) {
    for (const [index, { style, xf }] of looks) {
      const cell = axis === "row" ? sheet.ensure(line, index) : sheet.ensure(index, line);
      if (style !== undefined) cell.style = style;
      if (xf !== undefined) cell.xf = xf;
    }
  }
}
