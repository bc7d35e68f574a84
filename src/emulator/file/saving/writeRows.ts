import type { ReadonlyCell } from "../../model/cell";
import type { SheetModel } from "../../model/sheet";
import type { SheetSource } from "../../model/source";
import { type Splice, spliced } from "../../xml/splice";
import { movedTo } from "../patching/moved";
import type { Saving } from "../patching/saving";
import { changedRow, newRow, type RowSaving } from "./writeRow";

type Cells = [column: number, cell: ReadonlyCell][];

/** The rows of a new sheet. */
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
 * The rows of a sheet as they are now: untouched ones keep their XML.
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

/** Rewrites touched rows and inserts new ones; the text between them stays. */
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

/** Writes all rows, each from its original text: for rows that have moved, and for an irregular part. */
function rebuilt(text: string, sheet: SheetModel, source: SheetSource, context: Context): string {
  const cells = cellsByRow(sheet, () => true);
  const was = new Map<number, string>();
  // text in front of a row, such as a comment, moves along with it
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

/** Text positions of the start of the first row and the end of the last; `[0, 0]` without rows. */
export function spanOf({ rows }: SheetSource): [number, number] {
  let [begin, end] = [Infinity, 0];
  for (const row of rows.values()) {
    begin = Math.min(begin, row.start);
    end = Math.max(end, row.end);
  }
  return end === 0 ? [0, 0] : [begin, end];
}

/** Groups of shared formulas of which one has changed, so that they can no longer share one text. */
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

/** The index of the first number above `row` in an ascending list. */
function firstAbove(order: readonly number[], row: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
