import type { ExcelHost } from "../excelHost";
import type { ReadonlyCell } from "../model/cell";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { guardOf } from "../model/guard";
import { putsOf } from "./block";
import { carryRules } from "../carrying/carried";
import { copied, copiedBlock } from "../carrying/copied";
import type { Edits } from "./edits";
import type { Block, Field } from "../carrying/fields";
import { putDressed } from "./paste";
import { assertOpen, assertRoom } from "../carrying/refused";

/** Which way cells are filled. */
export type Axis = "down" | "across";

interface Filling {
  readonly host: ExcelHost;
  readonly edits: Edits;
  readonly sheet: SheetModel;
  /** the cells that are filled from */
  readonly from: Rect;
  /** the cells that are filled: beside them, in the same columns or rows */
  readonly target: Rect;
  readonly axis: Axis;
  /** two or more numbers in a row are continued */
  readonly isSeries: boolean;
}

/**
 * Fills cells from those beside them: formulas as if they were copied, numbers as a series where there are two or more of
 * them. A protected sheet keeps its looks.
 *
 * @throws Refused when any of it cannot be done; nothing was done then
 * @source support.microsoft.com "Fill data automatically in worksheet cells"
 */
export function fillCells({ host, edits, sheet, from, target, axis, isSeries }: Filling): void {
  assertRoom(sheet, target);
  assertOpen(sheet, target);
  host.calculated();
  const copy = copied(sheet, from);
  const block = copiedBlock(copy, guardOf(sheet) ? "contents" : "all", target);
  const filled = blockOf(target, (row, column) => {
    const [i, j] = [along(row - from.top, block.length), along(column - from.left, block[0]!.length)];
    const field = block[i]![j]!(row, column);
    const step = axis === "down" ? row - from.top : column - from.left;
    const value = isSeries ? continued(lineOf(copy.cells, i, j, axis), step) : undefined;
    return value === undefined ? field : { ...field, typed: { value } };
  });
  const puts = putsOf(filled, sheet, target);
  edits.change([{ sheet, rect: target }], () => {
    putDressed(host, sheet, target, puts);
    if (!guardOf(sheet)) carryRules(copy, sheet, waysOf(from, target, axis), () => host.workbook.nextId());
  });
}

/** A line of cells that are filled from, in the direction of filling. */
function lineOf(
  cells: readonly (readonly ReadonlyCell[])[],
  i: number,
  j: number,
  axis: Axis,
): readonly ReadonlyCell[] {
  return axis === "down" ? cells.map((line) => line[j]!) : cells[i]!;
}

/** Digits that Excel keeps: sums of decimal fractions end there. */
const DIGITS = 15;

/**
 * The value that continues a line of numbers, by the straight line that fits them best; undefined where they are no series.
 *
 * @param step from the first of them
 */
function continued(line: readonly ReadonlyCell[], step: number): number | undefined {
  const values = line.flatMap(({ value, formula }) =>
    typeof value === "number" && formula === undefined ? [value] : [],
  );
  const count = values.length;
  if (count < 2 || count < line.length) return undefined;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const above = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return Number((mean + (above / below) * (step - middle)).toPrecision(DIGITS));
}

/** Repeats what is filled from, also above and before it. */
function along(index: number, count: number): number {
  return ((index % count) + count) % count;
}

function blockOf({ top, left, bottom, right }: Rect, field: Field): Block {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => field),
  );
}

/** Where each line comes from. */
function waysOf(from: Rect, target: Rect, axis: Axis): { readonly from: Rect; readonly to: Rect }[] {
  const isDown = axis === "down";
  const [first, last] = isDown ? [target.top, target.bottom] : [target.left, target.right];
  const [start, end] = isDown ? [from.top, from.bottom] : [from.left, from.right];
  const line = (rect: Rect, at: number): Rect =>
    isDown ? { ...rect, top: at, bottom: at } : { ...rect, left: at, right: at };
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    from: line(from, start + along(first + i - start, end - start + 1)),
    to: line(target, first + i),
  }));
}
