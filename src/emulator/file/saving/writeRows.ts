import type { ReadonlyCell } from "../../model/cell";
import type { SheetModel } from "../../model/sheet";
import type { SheetSource } from "../../model/source";
import { type Splice, spliced } from "../../xml/splice";
import { movedTo } from "../patching/moved";
import type { Saving } from "../patching/saving";
import { changedRow, newRow, type RowSaving } from "./writeRow";

type Cells = [column: number, cell: ReadonlyCell][];

/** The rows of a sheet that the file does not have. */
export function newRows(sheet: SheetModel, saving: Saving, prefix: string): string {
  const cells = cellsByRow(sheet, () => true);
  for (const row of sheet.rows.keys()) if (!cells.has(row)) cells.set(row, []);
  const plain = { saving, sheet, columnOf: (column: number) => column, dissolved: new Set<string>(), prefix };
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, of]) => newRow({ ...plain, row, cells: of }))
    .join("");
}

/**
 * The rows of a sheet as they are now: those that nobody has touched are as they were written.
 *
 * @param text the sheet's part
 */
export function changedRows(
  text: string,
  sheet: SheetModel,
  source: SheetSource,
  saving: Saving,
  prefix: string,
): string {
  const isTouched = sheet.touched.touchedRows.size > 0;
  const isAll = (source.isIrregular && isTouched) || sheet.edits.length > 0 || sheet.touched.isEverything;
  const dissolved = dissolvedGroups(sheet, source, isAll);
  const extra = new Set([...dissolved].flatMap((si) => rowsOfGroup(source, si)));
  const context = { saving, sheet, dissolved, prefix };
  return isAll
    ? rebuilt(text, sheet, source, context)
    : patched(text, sheet, source, { context, wanted: (row) => sheet.touched.hasRow(row) || extra.has(row) });
}

type Context = Omit<RowSaving, "row" | "cells" | "columnOf">;

/** Rows that were touched are written anew between those that stay. */
function patched(
  text: string,
  sheet: SheetModel,
  source: SheetSource,
  { context, wanted }: { readonly context: Context; readonly wanted: (row: number) => boolean },
): string {
  const order = [...source.rows.keys()];
  const [begin, end] = spanOf(source);
  const cells = cellsByRow(sheet, wanted);
  const rows = new Set([...cells.keys(), ...sheet.touched.touchedRows].filter(wanted));
  const splices = [...rows]
    .sort((a, b) => a - b)
    .flatMap((row): Splice[] => {
      const saving = { ...context, row, cells: cells.get(row) ?? [], columnOf: (column: number) => column };
      const span = source.rows.get(row);
      if (span) {
        const before = text.slice(span.start, span.end);
        const after = changedRow(before, saving);
        return after === before ? [] : [{ start: span.start, end: span.end, text: after }];
      }
      const added = newRow(saving);
      const next = source.rows.get(order[firstAbove(order, row)] ?? -1)?.start ?? end;
      return added === "" ? [] : [{ start: next, end: next, text: added }];
    });
  const shifted = splices.map((splice) => ({
    ...splice,
    start: splice.start - begin,
    end: splice.end - begin,
  }));
  return spliced(text.slice(begin, end), shifted);
}

/** Rows have moved, or do not say where they are: all are written, each from the one that it was. */
function rebuilt(text: string, sheet: SheetModel, source: SheetSource, context: Context): string {
  const cells = cellsByRow(sheet, () => true);
  const was = new Map<number, string>();
  // what stands in front of a row, as a comment, goes with it
  const between = new Map<number, string>();
  let last = spanOf(source)[0];
  for (const [row, { start, end }] of source.rows) {
    const now = movedTo(row, "row", sheet.edits);
    if (now !== undefined) {
      was.set(now, text.slice(start, end));
      between.set(now, text.slice(last, start));
    }
    last = end;
  }
  const columnOf = (column: number): number | undefined => movedTo(column, "column", sheet.edits);
  return [...new Set([...cells.keys(), ...was.keys(), ...sheet.rows.keys()])]
    .sort((a, b) => a - b)
    .map((row) => {
      const saving = { ...context, row, cells: cells.get(row) ?? [], columnOf };
      const before = was.get(row);
      return before === undefined ? newRow(saving) : between.get(row)! + changedRow(before, saving);
    })
    .join("");
}

/** From the first row to the end of the last. */
export function spanOf({ rows }: SheetSource): [number, number] {
  let [begin, end] = [Infinity, 0];
  for (const row of rows.values()) {
    begin = Math.min(begin, row.start);
    end = Math.max(end, row.end);
  }
  return end === 0 ? [0, 0] : [begin, end];
}

/** Groups of formulas of which one is another now, so that they cannot be written as one any more. */
function dissolvedGroups(sheet: SheetModel, { shared }: SheetSource, isAll: boolean): Set<string> {
  const isChanged = (place: number): boolean => sheet.touched.hasFormula(place);
  return new Set(
    [...shared]
      .filter(([, { master, members }]) => isAll || isChanged(master) || members.some(isChanged))
      .map(([si]) => si),
  );
}

function rowsOfGroup({ shared }: SheetSource, si: string): number[] {
  const { master, members } = shared.get(si)!;
  return [master, ...members].map((place) => Math.floor(place / 16_384));
}

function cellsByRow(sheet: SheetModel, wanted: (row: number) => boolean): Map<number, Cells> {
  const rows = new Map<number, Cells>();
  for (const [row, column, cell] of sheet.entries()) {
    if (!wanted(row)) continue;
    const found = rows.get(row);
    if (found) found.push([column, cell]);
    else rows.set(row, [[column, cell]]);
  }
  for (const cells of rows.values()) cells.sort(([a], [b]) => a - b);
  return rows;
}

/** Place of the first number above one in a list that grows. */
function firstAbove(order: readonly number[], row: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
