import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { cutArrayFormula } from "../model/arrayFormulas";
import { guardOf, isFixed } from "../model/guard";
import { columnCount, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/**
 * Why nothing of a change was done: cells are `locked`, or have no room of their own within a `merged` one, or would take
 * a text that they do not take (`wrong`), or the sheet ends before them (`tooLarge`), or they name columns of a table, which
 * stays where it is (`heading`), or they are a part of what an array formula fills (`array`).
 */
export interface Reason {
  readonly kind: "locked" | "merged" | "wrong" | "tooLarge" | "heading" | "array";
  readonly sheet: SheetModel;
  /** the first of the cells */
  readonly row: number;
  readonly column: number;
  /** how many there are */
  readonly count: number;
  /** what was to be put there */
  readonly rows: number;
  readonly columns: number;
}

/** A person's change that was refused as a whole, with the cells that were the cause. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(`${reason.kind}: ${reason.count} cells`);
  }
}

/** Collects the cells of a range that stand in the way of a change. */
export class Offending {
  private first: readonly [row: number, column: number] | undefined;
  private count = 0;

  constructor(
    private readonly kind: Reason["kind"],
    private readonly sheet: SheetModel,
    private readonly rect: Rect,
  ) {}

  add(row: number, column: number, count = 1): void {
    this.first ??= [row, column];
    this.count += count;
  }

  /** @throws Refused when there are any */
  refuse(): void {
    if (!this.first) return;
    const { kind, sheet, rect, count } = this;
    const [row, column] = this.first;
    throw new Refused({ kind, sheet, row, column, count, rows: rowCount(rect), columns: columnCount(rect) });
  }
}

/** So many cells are looked at one by one. */
const MOST = 1_000_000;

/** @throws Refused when the sheet is protected and cells of the range are locked, or where an array formula would be torn apart */
export function assertOpen(sheet: SheetModel, rect: Rect): void {
  assertUnlocked(sheet, rect);
  const cut = cutArrayFormula(sheet, rect);
  if (!cut) return;
  const part = new Offending("array", sheet, cut.rect);
  part.add(cut.row, cut.column, rowCount(cut.rect) * columnCount(cut.rect));
  part.refuse();
}

function assertUnlocked(sheet: SheetModel, rect: Rect): void {
  if (!guardOf(sheet)) return;
  const locked = new Offending("locked", sheet, rect);
  const cells = rowCount(rect) * columnCount(rect);
  if (cells >= MOST) locked.add(rect.top, rect.left, cells);
  for (let row = rect.top; row <= rect.bottom && cells < MOST; row++)
    for (let column = rect.left; column <= rect.right; column++)
      if (isFixed(sheet, row, column)) locked.add(row, column);
  locked.refuse();
}

/** @throws Refused when the range begins in the sheet and goes beyond its end */
export function assertRoom(sheet: SheetModel, rect: Rect): void {
  if (rect.bottom <= MAX_ROWS && rect.right <= MAX_COLS) return;
  const beyond = new Offending("tooLarge", sheet, rect);
  const [rows, columns] = [Math.min(rect.bottom, MAX_ROWS), Math.min(rect.right, MAX_COLS)];
  const fitting = (rows - rect.top + 1) * (columns - rect.left + 1);
  beyond.add(rect.top, rect.left, rowCount(rect) * columnCount(rect) - fitting);
  beyond.refuse();
}
