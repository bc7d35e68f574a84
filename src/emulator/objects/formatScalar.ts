import type { CellStyle } from "../model/look";
import { isWholeColumns, isWholeRows, type Rect } from "../model/rect";
import { restyleCells } from "../model/restyled";
import type { SheetModel } from "../model/sheet";
import type { Host, Scalar } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { type Facet, scalarsOf } from "./format/facet";
import type { RangeTarget } from "./rangeTarget";

/** Properties of how the cells of a range look; null where cells differ. */
export function overCells(facets: Readonly<Record<string, Facet>>): Record<string, Scalar<RangeTarget>> {
  return scalarsOf<RangeTarget>(facets, { read: shared, change: restyle });
}

/** What all cells of a range have in common; null when they differ. @source "Blank and null values in Excel add-ins" */
export function shared({ sheet, rect }: RangeTarget, read: (style: CellStyle) => unknown): unknown {
  let first: unknown;
  for (const style of stylesIn(sheet, rect)) {
    const value = read(style ?? {});
    first ??= value;
    if (value !== first) return null;
  }
  return first;
}

/** The looks of the cells of a range; of whole rows and columns each look at least once, without going to every cell. */
export function* stylesIn(sheet: SheetModel, rect: Rect): Generator<CellStyle | undefined> {
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    yield* stylesOfLines(sheet, rect);
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) yield sheet.look(row, column)?.style;
}

function* stylesOfLines(sheet: SheetModel, rect: Rect): Generator<CellStyle | undefined> {
  if (isWholeColumns(rect))
    for (let column = rect.left; column <= rect.right; column++) yield sheet.columns.get(column)?.style;
  else
    for (let row = rect.top; row <= rect.bottom; row++) {
      const { style, xf } = sheet.rows.get(row) ?? {};
      yield style;
      if (style === undefined && xf === undefined) for (const [, column] of sheet.columns) yield column.style;
    }
  for (const [row, { style, xf }] of sheet.rows) {
    const isIn = row >= rect.top && row <= rect.bottom && (style !== undefined || xf !== undefined);
    if (isIn && hasRoom(sheet, row, rect)) yield style;
  }
  for (const [row, column, { style }] of sheet.entries())
    if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right) yield style;
}

/** Whether a row has places without a cell, which take the format of the row. */
function hasRoom(sheet: SheetModel, row: number, { left, right }: Rect): boolean {
  for (let column = left; column <= right; column++) if (!sheet.cell(row, column)) return true;
  return false;
}

/** Cells whose looks are changed at once, unless they are whole rows or columns. */
const MOST_CELLS = 1_000_000;

export function restyle(
  { sheet, rect }: RangeTarget,
  host: Host,
  change: (style: CellStyle) => CellStyle,
): void {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet, "formatCells");
  const isOfLines = isWholeColumns(rect) || (isWholeRows(rect) && rect.bottom - rect.top < MOST_CELLS / 10);
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (!isOfLines && cells > MOST_CELLS)
    throw new HostError(
      "ApiNotFound",
      "formats of more than a million cells are not implemented by this host",
    );
  restyleCells(sheet, rect, change);
  host.formatted(sheet, rect);
}
