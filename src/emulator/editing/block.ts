import type { ExcelHost } from "../excelHost";
import { columnCount, contains, intersection, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Typed } from "../model/typed";
import { HostError } from "../protocol/hostError";
import type { Block, DressedPut, Field, Filled } from "../carrying/fields";
import { assertRoom, Offending } from "../carrying/refused";
import { typedIn } from "./typedIn";

/** A block of texts, which are entered as if they were typed: `=A1` is a formula. */
export function textBlock(host: ExcelHost, sheet: SheetModel, rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((fields) =>
    Array.from({ length: width }, (_, i): Field => {
      const text = fields[i] ?? "";
      return (row, column) => ({ typed: typedIn(host, sheet, row, column, text) });
    }),
  );
}

/**
 * Where a block goes: a range that is a multiple of it is filled with copies, any other takes the block once.
 *
 * @throws Refused when the sheet ends before the block does
 * @source Excel.Range.copyFrom
 */
export function destination(sheet: SheetModel, selected: Rect, block: Block): Rect {
  const [rows, columns] = [block.length, block[0]!.length];
  const fits = rowCount(selected) % rows === 0 && columnCount(selected) % columns === 0;
  const rect = fits
    ? selected
    : { ...selected, bottom: selected.top + rows - 1, right: selected.left + columns - 1 };
  assertRoom(sheet, rect);
  return rect;
}

/**
 * What a block puts into a range. Cells that a merged one covers take nothing.
 *
 * @throws Refused when cells would take what Excel would not, or something would be lost below a merged cell
 */
export function putsOf(block: Block, sheet: SheetModel, rect: Rect, merges = sheet.merges): DressedPut[] {
  const { top, left, bottom, right } = rect;
  const [wrong, covered] = [new Offending("wrong", sheet, rect), new Offending("merged", sheet, rect)];
  const near = merges.filter((merge) => intersection(merge, rect));
  // a merged cell by itself takes one value
  const isOne = block.length === 1 && block[0]!.length === 1 && near.some((merge) => contains(merge, rect));
  const puts: DressedPut[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const fields = block[(row - top) % block.length]!;
      const filled = attempted(() => fields[(column - left) % fields.length]!(row, column));
      if (!filled) wrong.add(row, column);
      else if (!isCovered(near, row, column)) puts.push({ row, column, ...filled });
      else if (!isOne && !isBlank(filled.typed)) covered.add(row, column);
    }
  wrong.refuse();
  covered.refuse();
  return puts;
}

function attempted(fill: () => Filled): Filled | undefined {
  try {
    return fill();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function isBlank(typed: Typed): boolean {
  return "value" in typed && typed.value === null;
}

function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
