import type { CSSProperties } from "react";
import { isLocked, type ReadonlyCell } from "../../../emulator/model/cell";
import type { CellStyle, Line } from "../../../emulator/model/look";
import type { Rect } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import { cssLine, cssOf, sideOf } from "./cellLook";
import { cssBar } from "./cssBar";
import { type IconGlyph, iconGlyph } from "./iconGlyph";
import { textWidth } from "../text/measure";
import { drawnText } from "../text/drawnText";

/** A cell as it is drawn. */
export interface DrawnCell {
  readonly column: number;
  readonly merged: Rect | undefined;
  readonly text: string;
  /** what an icon set shows at its left edge */
  readonly icon: IconGlyph | undefined;
  readonly css: CSSProperties;
  readonly isLocked: boolean;
  /** where a text runs that is wider than its cell, in pixels from the cell's left edge */
  readonly over: { readonly left: number; readonly width: number } | undefined;
}

/** So far to the left a text is looked for that runs into what is in view. */
const REACH = 20;

/** The cells of one row from one column to another, and those before whose text runs into them. */
export function rowLook(layout: Layout, row: number, left: number, right: number): DrawnCell[] {
  const { sheet, columns } = layout;
  const cells: DrawnCell[] = [];
  const before = textBefore(layout, row, left);
  if (before !== undefined) cells.push(drawnCell(layout, row, before));
  for (let column = left; column <= right; column++) {
    const merged = layout.mergeAt(row, column);
    if (merged && merged.top !== row) continue;
    // a merged cell that begins left of what is in view is drawn with the first of its columns in view
    if (merged && merged.left !== column && column !== left) continue;
    if (!merged && columns.size(column) === 0) continue;
    cells.push(drawnCell(layout, row, merged?.left ?? column));
  }
  const covered = new Set(cells.flatMap(({ column, over }) => (over ? coveredBy(layout, column, over) : [])));
  if (!sheet.showGridlines || covered.size === 0) return cells;
  return cells.map((cell) =>
    covered.has(cell.column) ? { ...cell, css: { ...cell.css, boxShadow: "none" } } : cell,
  );
}

function textBefore({ sheet, mergeAt }: Layout, row: number, left: number): number | undefined {
  for (let column = left - 1; column >= Math.max(sheet.frozen.columns, left - REACH); column--) {
    if (mergeAt(row, column)) return undefined;
    const value = sheet.cell(row, column)?.value ?? null;
    if (value !== null) return typeof value === "string" ? column : undefined;
  }
  return undefined;
}

function drawnCell(layout: Layout, row: number, column: number): DrawnCell {
  const { sheet, columns, conditions } = layout;
  const merged = layout.mergeAt(row, column);
  const cell = sheet.cell(row, column);
  const own = sheet.look(row, column)?.style;
  const { style: conditional, bar, icon, hidesValue } = conditions.of(row, column);
  const style = conditional ? over(own, conditional) : own;
  const width = columns.size(column, merged?.right);
  const shown: ReadonlyCell = { ...cell, value: cell?.value ?? null, ...(style ? { style } : {}) };
  const text =
    shown.value === null || hidesValue
      ? ""
      : drawnText(shown, sheet.dates, style?.alignment?.wrapText ? Infinity : width - 4);
  const isRunning = !merged && typeof shown.value === "string" && !style?.alignment?.wrapText;
  return {
    column,
    merged,
    text,
    icon: icon && iconGlyph(icon),
    isLocked: isLocked(sheet.look(row, column)),
    css: {
      ...cssOf(style, shown.value),
      ...bordersOf(layout, merged ?? { top: row, bottom: row, left: column, right: column }),
      ...(bar ? { backgroundImage: cssBar(bar) } : {}),
    },
    over: isRunning ? runsOver(layout, row, column, text, style) : undefined,
  };
}

function over(own: CellStyle | undefined, conditional: CellStyle): CellStyle {
  return {
    ...own,
    ...conditional,
    font: { ...own?.font, ...conditional.font },
    border: { ...own?.border, ...conditional.border },
  };
}

/**
 * Each line between two cells is drawn once, by the cell above or left of it; by the cell itself where there is none, or
 * where a merged cell has more than this one below or beside it.
 */
function bordersOf(layout: Layout, { top, left, bottom, right }: Rect): CSSProperties {
  const { sheet, rows, columns, conditions, mergeAt } = layout;
  const border = (row: number, column: number, side: "left" | "right" | "top" | "bottom"): Line | undefined =>
    conditions.of(row, column).style?.border?.[side] ?? sheet.look(row, column)?.style?.border?.[side];
  const bottomOf = (rect: Rect): Line | undefined =>
    border(rect.bottom, rect.left, "bottom") ?? border(rect.bottom + 1, rect.left, "top");
  const rightOf = (rect: Rect): Line | undefined =>
    border(rect.top, rect.right, "right") ?? border(rect.top, rect.right + 1, "left");
  const above = top > 0 && mergeAt(top - 1, left);
  const beside = left > 0 && mergeAt(top, left - 1);
  const isTop = top === 0 || rows.size(top - 1) === 0 || (above && !bottomOf(above)?.style);
  const isLeft = left === 0 || columns.size(left - 1) === 0 || (beside && !rightOf(beside)?.style);
  return {
    borderRight: cssLine(rightOf({ top, left, bottom, right })),
    borderBottom: cssLine(bottomOf({ top, left, bottom, right })),
    borderLeft: isLeft ? cssLine(border(top, left, "left")) : undefined,
    borderTop: isTop ? cssLine(border(top, left, "top")) : undefined,
  };
}

/** A text that is wider than its cell runs over into empty neighbours. */
function runsOver(
  { sheet, columns, mergeAt }: Layout,
  row: number,
  column: number,
  text: string,
  style: CellStyle | undefined,
): DrawnCell["over"] {
  const width = columns.size(column);
  const needed = textWidth(text, style?.font) + 8;
  if (needed <= width) return undefined;
  const isFree = (at: number): boolean =>
    at >= 0 && at < columns.count && (sheet.cell(row, at)?.value ?? null) === null && !mergeAt(row, at);
  const room = (step: 1 | -1, wanted: number): number => {
    let found = 0;
    for (let at = column + step; found < wanted && isFree(at); at += step) found += columns.size(at);
    return found;
  };
  const side = sideOf(style?.alignment, text);
  const missing = needed - width;
  const wanted = { left: [0, missing], center: [missing / 2, missing / 2], right: [missing, 0] }[side];
  const [before, after] = [room(-1, wanted[0]!), room(1, wanted[1]!)];
  return before + after > 0 ? { left: -before, width: width + before + after } : undefined;
}

/** The columns whose right edge a text runs over. */
function coveredBy(
  { columns }: Layout,
  column: number,
  { left, width }: NonNullable<DrawnCell["over"]>,
): number[] {
  const [start, end] = [columns.start(column) + left, columns.start(column) + left + width];
  const found: number[] = [];
  for (let at = columns.at(start); columns.start(at + 1) < end && at < columns.count; at++) found.push(at);
  return found;
}
