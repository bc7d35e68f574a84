import type { CellStyle } from "./look";
import { isWholeColumns, isWholeRows, type Rect, intersection } from "./rect";
import type { SheetModel } from "./sheet";

type Change = (style: CellStyle) => CellStyle;

/**
 * Changes how the cells of a range look. Of whole columns or rows the format of the column or row is changed, which cells
 * take that do not exist yet, and those of the cells that do.
 *
 * @source ECMA-376 part 1, 18.3.1.13 `col` and 18.3.1.73 `row`: `style` and `s`
 */
export function restyleCells(sheet: SheetModel, rect: Rect, change: Change): void {
  const once = remembering(change);
  if (isWholeColumns(rect)) return restyleColumns(sheet, rect, once);
  if (isWholeRows(rect)) return restyleRows(sheet, rect, once);
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) sheet.restyle(row, column, once);
}

/** Cells that look the same look the same afterwards, and share what says so. */
function remembering(change: Change): Change {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const found = known.get(style) ?? change(style);
    known.set(style, found);
    return found;
  };
}

const PLAIN: CellStyle = {};

function restyleColumns(sheet: SheetModel, rect: Rect, change: Change): void {
  // where a row has a format of its own, it is this that the cells of the row take
  for (const [row, { style, xf }] of [...sheet.rows]) {
    if (style === undefined && xf === undefined) continue;
    for (let column = rect.left; column <= rect.right; column++) sheet.ensure(row, column);
  }
  restyleExisting(sheet, rect, change);
  for (let column = rect.left; column <= rect.right; column++) {
    const style = changedStyle(sheet.columns.get(column)?.style, change);
    if (style) sheet.resizeColumn(column, { style });
  }
}

function restyleRows(sheet: SheetModel, rect: Rect, change: Change): void {
  const dressed = [...sheet.columns].filter(([, { style, xf }]) => style !== undefined || xf !== undefined);
  for (let row = rect.top; row <= rect.bottom; row++) {
    const { style, xf } = sheet.rows.get(row) ?? {};
    if (style === undefined && xf === undefined) for (const [column] of dressed) sheet.ensure(row, column);
  }
  restyleExisting(sheet, rect, change);
  for (let row = rect.top; row <= rect.bottom; row++) {
    const style = changedStyle(sheet.rows.get(row)?.style, change);
    if (style) sheet.resizeRow(row, { style });
  }
}

/** undefined where nothing is said and nothing has to be */
function changedStyle(before: CellStyle | undefined, change: Change): CellStyle | undefined {
  const after = change(before ?? PLAIN);
  return before || Object.keys(after).length > 0 ? after : undefined;
}

function restyleExisting(sheet: SheetModel, rect: Rect, change: Change): void {
  for (const [row, column] of [...sheet.entries()])
    if (intersection(rect, { top: row, bottom: row, left: column, right: column }))
      sheet.restyle(row, column, change);
}
