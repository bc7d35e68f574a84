import type { Look } from "./look";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";

/** Formats of the cells in the row above, or the column to the left; cells without a format are left out. */
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
 * Inserted rows and columns take the formats of the one before them.
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
