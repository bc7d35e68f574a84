import type { Look } from "./look";
import { levelOf, type Outlined } from "./outline";
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

/**
 * Inserted rows and columns take the format of the whole one before them, and are in the groups that it shares with the one
 * after them.
 */
export function dressLines(sheet: SheetModel, { axis, at, count }: StructuralEdit): void {
  const lines: ReadonlyMap<number, Look & Outlined> = axis === "row" ? sheet.rows : sheet.columns;
  const { style, xf } = lines.get(at - 1) ?? {};
  const level = Math.min(levelOf(lines, at - 1), levelOf(lines, at + count));
  const dress = {
    ...(style === undefined ? {} : { style }),
    ...(xf === undefined ? {} : { xf }),
    ...(level > 0 ? { outlineLevel: level } : {}),
  };
  if (Object.keys(dress).length === 0) return;
  for (let index = at; index < at + count; index++)
    if (axis === "row") sheet.resizeRow(index, dress);
    else sheet.resizeColumn(index, dress);
}
