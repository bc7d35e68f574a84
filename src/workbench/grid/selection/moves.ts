import { isLocked } from "../../../emulator/model/cell";
import type { Rect } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import type { Lines } from "../geometry/lines";
import type { Command } from "./commands";

/** A cell, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected, and the one cell of it that is typed into. */
export interface Selection {
  readonly rect: Rect;
  readonly active: Cell;
}

/** The rectangle of one cell. */
export function rectOf({ row, column }: Cell): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** The corner that moves while a selection is extended: the one opposite the active cell. */
export function movingCorner({ rect, active }: Selection): Cell {
  return {
    row: active.row === rect.top ? rect.bottom : rect.top,
    column: active.column === rect.left ? rect.right : rect.left,
  };
}

type Move = Extract<Command, { readonly extends: boolean }>;

/**
 * Where a key leads from a cell.
 *
 * @param page rows that are in view
 */
export function moved(layout: Layout, from: Cell, move: Move, page: number): Cell {
  const { sheet, rows, columns } = layout;
  const used = sheet.usedRect(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  switch (move.kind) {
    case "step":
      return step(layout, from, move.down, move.across);
    case "jump":
      return jump(layout, from, move.down, move.across);
    case "page":
      return { ...from, row: shownFrom(rows, from.row, move.down, Math.max(1, page - 1)) };
    case "rowStart":
      return { ...from, column: firstShown(columns, 0) };
    case "rowEnd":
      return { ...from, column: lastFilled(layout, from.row) };
    case "corner":
      return { row: firstShown(rows, 0), column: firstShown(columns, 0) };
    case "last":
      return { row: used.bottom, column: used.right };
  }
}

/** The next cell that is shown; a merged cell is one. */
export function step(layout: Layout, from: Cell, down: number, across: number): Cell {
  const { rows, columns } = layout;
  const { top, left, bottom, right } = layout.mergeAt(from.row, from.column) ?? rectOf(from);
  return {
    row: down === 0 ? from.row : rows.next(down > 0 ? bottom : top, down),
    column: across === 0 ? from.column : columns.next(across > 0 ? right : left, across),
  };
}

/** To the edge of what is filled, or to the next that is. @source Excel's Ctrl and an arrow */
function jump(layout: Layout, from: Cell, down: number, across: number): Cell {
  const isFilled = ({ row, column }: Cell): boolean =>
    (layout.sheet.cell(row, column)?.value ?? null) !== null;
  const isSame = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;
  let at = step(layout, from, down, across);
  const seeksEnd = isFilled(from) && isFilled(at);
  for (;;) {
    const next = step(layout, at, down, across);
    if (isSame(next, at) || (seeksEnd ? !isFilled(next) : isFilled(at))) return at;
    at = next;
  }
}

function shownFrom(lines: Lines, from: number, direction: number, count: number): number {
  let at = from;
  for (let i = 0; i < count; i++) at = lines.next(at, direction);
  return at;
}

function firstShown(lines: Lines, from: number): number {
  return lines.size(from) > 0 ? from : lines.next(from, 1);
}

function lastFilled({ sheet, columns }: Layout, row: number): number {
  for (let column = columns.count - 1; column > 0; column--)
    if ((sheet.cell(row, column)?.value ?? null) !== null && columns.size(column) > 0) return column;
  return 0;
}

/** Where Enter or Tab leads within several selected cells: along them, and around at their end. */
export function cycled(layout: Layout, { rect, active }: Selection, down: number, across: number): Cell {
  const cells = cellsOf(layout, rect, down !== 0);
  const at = cells.findIndex(({ row, column }) => row === active.row && column === active.column);
  return cells[(at + (down || across) + cells.length) % cells.length] ?? active;
}

/**
 * The next cell that is not locked, row by row and around at the end: where Tab leads on a protected sheet.
 *
 * @source support.microsoft.com "Protect a worksheet": Tab moves between the unlocked cells
 */
export function nextUnlocked(layout: Layout, { row, column }: Cell, across: number): Cell | undefined {
  const used = layout.sheet.usedRect(false);
  if (!used) return undefined;
  const cells = cellsOf(layout, { ...used, top: 0, left: 0 }, false).filter(
    (cell) => !isLocked(layout.sheet.look(cell.row, cell.column)),
  );
  const isAfter = (cell: Cell): boolean => cell.row > row || (cell.row === row && cell.column > column);
  const isBefore = (cell: Cell): boolean => cell.row < row || (cell.row === row && cell.column < column);
  return across > 0 ? (cells.find(isAfter) ?? cells[0]) : (cells.findLast(isBefore) ?? cells.at(-1));
}

function cellsOf({ rows, columns, mergeAt }: Layout, rect: Rect, isDownFirst: boolean): Cell[] {
  const cells: Cell[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) {
      const merge = mergeAt(row, column);
      const isCovered = merge && (merge.top !== row || merge.left !== column);
      if (!isCovered && rows.size(row) > 0 && columns.size(column) > 0) cells.push({ row, column });
    }
  return isDownFirst ? cells.sort((a, b) => a.column - b.column || a.row - b.row) : cells;
}
