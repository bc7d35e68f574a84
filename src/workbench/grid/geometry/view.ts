import { intersection, type Rect } from "../../../emulator/model/rect";
import type { Layout } from "./layout";

/** The heads of rows and columns, in pixels. */
export const HEAD = { width: 46, height: 22 };

/** What of a sheet is scrolled into view, in pixels, heads included. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many rows and columns are drawn at once: a small step of scrolling draws nothing anew. */
const STEP = { rows: 8, columns: 4 };

/** The cells beyond the frozen ones that are drawn. */
export function drawnPart({ sheet, rows, columns, frozen }: Layout, view: View): Rect {
  const down = (at: number, step: number): number => Math.floor(at / step) * step;
  const up = (at: number, step: number, count: number): number =>
    Math.min(count - 1, Math.ceil((at + 1) / step) * step);
  return {
    top: Math.max(sheet.frozen.rows, down(rows.at(view.y + frozen.height), STEP.rows)),
    left: Math.max(sheet.frozen.columns, down(columns.at(view.x + frozen.width), STEP.columns)),
    bottom: up(rows.at(view.y + view.height - HEAD.height), STEP.rows, rows.count),
    right: up(columns.at(view.x + view.width - HEAD.width), STEP.columns, columns.count),
  };
}

/** The rows that are drawn: those in view, and those above whose merged cells reach into it. */
export function drawnRows({ sheet, rows }: Layout, part: Rect): number[] {
  const found = new Set<number>();
  for (let row = part.top; row <= part.bottom; row++) if (rows.size(row) > 0) found.add(row);
  for (const merge of sheet.merges)
    if (intersection(merge, part) && merge.top < part.top && merge.top >= sheet.frozen.rows)
      found.add(merge.top);
  return [...found].sort((a, b) => a - b);
}

/** How far to scroll so that a cell is in view beside what is frozen. */
export function scrolledTo(layout: Layout, view: View, row: number, column: number): Pick<View, "x" | "y"> {
  const { sheet, rows, columns, frozen } = layout;
  const along = (
    place: { readonly start: number; readonly size: number; readonly isFrozen: boolean },
    from: number,
    hidden: number,
    length: number,
  ): number => {
    if (place.isFrozen) return from;
    const [first, last] = [place.start - hidden, place.start + place.size - length];
    return from > first ? Math.max(0, first) : Math.max(from, Math.min(last, first));
  };
  const down = { start: rows.start(row), size: rows.size(row), isFrozen: row < sheet.frozen.rows };
  const across = {
    start: columns.start(column),
    size: columns.size(column),
    isFrozen: column < sheet.frozen.columns,
  };
  return {
    x: along(across, view.x, frozen.width, view.width - HEAD.width),
    y: along(down, view.y, frozen.height, view.height - HEAD.height),
  };
}

/** The cell at a point of the view, in pixels; a head counts as the cell beside it. */
export function cellAt(layout: Layout, view: View, x: number, y: number): { row: number; column: number } {
  const { rows, columns, frozen } = layout;
  const [across, down] = [x - HEAD.width, y - HEAD.height];
  return {
    row: rows.at(down < frozen.height ? down : down + view.y),
    column: columns.at(across < frozen.width ? across : across + view.x),
  };
}

/** Where a cell, or the merged cell that it belongs to, stands in the view, in pixels. */
export function boxOf(layout: Layout, view: View, row: number, column: number): Required<DOMRectInit> {
  const { sheet, rows, columns } = layout;
  const { top, left, bottom, right } = layout.mergeAt(row, column) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  return {
    x: HEAD.width + columns.start(left) - (left < sheet.frozen.columns ? 0 : view.x),
    y: HEAD.height + rows.start(top) - (top < sheet.frozen.rows ? 0 : view.y),
    width: columns.size(left, right),
    height: rows.size(top, bottom),
  };
}
