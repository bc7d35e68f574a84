import { hasArrayFormulas } from "../model/arrayFormulas";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { blocksOf } from "../model/blocks";
import {
  addressText,
  columnCount,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Rect,
  rowCount,
} from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { EVENT, WORKBOOK } from "../protocol/events";
import { type Host, hostType, type HostType } from "../protocol/host";
import { HostError, partOfArray } from "../protocol/hostError";
import { oneOf } from "./coerce";
import type { RangeTarget } from "./rangeTarget";
import { Displayed } from "../shown/displayed";
import { assertFields, type Order, orderOf, type SortField } from "./sortOrder";

export const rangeSortType: HostType<RangeTarget> = hostType({
  name: "RangeSort",
  methods: {
    Apply: (target, [fields, matchCase, hasHeaders, orientation], host) => {
      const by = oneOf(orientation ?? "Rows", ["Rows", "Columns"], "orientation");
      const order = { fields: fields as readonly SortField[], matchCase: matchCase === true };
      sortLines(target, order, { byColumns: by === "Columns", hasHeaders: hasHeaders === true }, host);
    },
  },
});

/**
 * Sorts the rows of a range by one column or more, or its columns by rows. Formats go along, and formulas as if they
 * were copied; lines that are hidden stay where they are.
 *
 * @source Excel.RangeSort.apply; KB 40401 for formulas; "Sort data in a range or table": "hidden columns aren't moved
 * when you sort columns, and hidden rows aren't moved when you sort rows"
 */
function sortLines(
  { sheet, rect }: RangeTarget,
  order: Order,
  { byColumns, hasHeaders }: { readonly byColumns: boolean; readonly hasHeaders: boolean },
  host: Host,
): void {
  assertFields(order.fields, byColumns ? rowCount(rect) : columnCount(rect));
  // @source Excel.WorksheetProtectionOptions.allowSort; VBA Protection.AllowSorting: cells that are sorted are unlocked
  host.assertUnprotected(sheet, "sort");
  host.assertWritable(sheet, rect);
  assertUnmerged(sheet, rect);
  if (hasArrayFormulas(sheet, rect)) throw partOfArray();
  const displayed = new Displayed(host.calculated(), sheet);
  const used = clipped(sheet, rect);
  const [first, last] = byColumns ? [used.left, used.right] : [used.top, used.bottom];
  const [start, end] = byColumns ? [used.top, used.bottom] : [used.left, used.right];
  const at = (line: number, place: number): readonly [number, number] =>
    byColumns ? [place, line] : [line, place];
  const begin = first + (hasHeaders ? 1 : 0);
  const lines = Array.from({ length: Math.max(last - begin + 1, 0) }, (_, i) => begin + i)
    .filter((line) => (byColumns ? sheet.columns : sheet.rows).get(line)?.hidden !== true)
    .map((line) => ({
      line,
      cells: Array.from({ length: end - start + 1 }, (_, j) => sheet.cell(...at(line, start + j))),
      look: (key: number) => displayed.look(...at(line, start + key)),
      icon: (key: number) => displayed.icon(...at(line, start + key)),
    }));
  const sorted = [...lines].sort((a, b) => orderOf(a, b, order));
  sorted.forEach(({ line, cells }, i) =>
    cells.forEach((cell, j) => {
      const [from, to] = [at(line, start + j), at(lines[i]!.line, start + j)];
      if (line === lines[i]!.line) return;
      sheet.replace(...to, cell);
      if (cell?.formula !== undefined) sheet.rephrase(...to, copiedFormula(cell.formula, from, to));
    }),
  );
  host.edited(sheet, rect);
  const moved = sorted.flatMap(({ line }, i) => (line === lines[i]!.line ? [] : [lines[i]!.line]));
  tellOfSorted(sheet, rect, moved, byColumns, host);
}

/** @source Excel: "To do this, all the merged cells need to be the same size" */
function assertUnmerged(sheet: SheetModel, rect: Rect): void {
  const merges = sheet.merges.filter((merge) => intersection(merge, rect));
  if (merges.some((merge) => rowCount(merge) > 1 || columnCount(merge) > 1 || !contains(rect, merge)))
    throw new HostError("InvalidOperation", "merged cells cannot be sorted");
}

/** Whole rows and columns as far as anything is in them. */
function clipped(sheet: SheetModel, rect: Rect): Rect {
  const { bottom = rect.top, right = rect.left } = sheet.usedRect(false, rect) ?? {};
  return {
    ...rect,
    ...(isWholeColumns(rect) ? { bottom } : {}),
    ...(isWholeRows(rect) ? { right } : {}),
  };
}

/** @source Excel.WorksheetRowSortedEventArgs.address: "Only rows changed as a result of the sort operation" */
function tellOfSorted(
  sheet: SheetModel,
  rect: Rect,
  moved: readonly number[],
  byColumns: boolean,
  host: Host,
): void {
  if (moved.length === 0) return;
  const address = blocksOf(moved.map((line) => [line, 0] as const))
    .map(({ top, bottom }) =>
      addressText({ ...rect, ...(byColumns ? { left: top, right: bottom } : { top, bottom }) }),
    )
    .join(",");
  const type = byColumns ? EVENT.columnSorted : EVENT.rowSorted;
  host.raise({
    type,
    targets: [sheet.id, WORKBOOK],
    message: { address, source: "Local", worksheetId: sheet.id },
  });
}
