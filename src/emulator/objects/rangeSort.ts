import { compareValues } from "../calculation/values/operators";
import { CellError, type CellValue, type ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { blocksOf } from "../model/blocks";
import { addressText, columnCount, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { EVENT, WORKBOOK } from "../protocol/events";
import { type Host, hostType, type HostType } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import { oneOf } from "./coerce";
import type { RangeTarget } from "./rangeTarget";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly dataOption?: string;
  readonly subField?: string;
}

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

interface Order {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/**
 * Sorts the rows of a range by one column or more, or its columns by rows. Formats go along, and formulas as if they
 * were copied.
 *
 * @source Excel.RangeSort.apply; KB 40401 for formulas
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
  host.calculated();
  const [first, last] = byColumns ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const [start, end] = byColumns ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const at = (line: number, place: number): readonly [number, number] =>
    byColumns ? [place, line] : [line, place];
  const begin = first + (hasHeaders ? 1 : 0);
  const lines = Array.from({ length: Math.max(last - begin + 1, 0) }, (_, i) => ({
    line: begin + i,
    cells: Array.from({ length: end - start + 1 }, (_, j) => sheet.cell(...at(begin + i, start + j))),
  }));
  const sorted = [...lines].sort((a, b) => orderOf(a.cells, b.cells, order));
  sorted.forEach(({ line, cells }, i) =>
    cells.forEach((cell, j) => {
      const [from, to] = [at(line, start + j), at(begin + i, start + j)];
      sheet.replace(...to, cell);
      if (cell?.formula !== undefined) sheet.rephrase(...to, copiedFormula(cell.formula, from, to));
    }),
  );
  host.edited(sheet, rect);
  const moved = sorted.flatMap(({ line }, i) => (line === begin + i ? [] : [begin + i]));
  tellOfSorted(sheet, rect, moved, byColumns, host);
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

function assertFields(fields: readonly SortField[], places: number): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid("a sort needs a field");
  for (const { key, sortOn, dataOption, subField } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= places) throw invalid(`sort key ${key}`);
    if (sortOn !== undefined && sortOn !== "Value") throw absent(`sortOn ${sortOn}`);
    if (dataOption !== undefined && dataOption !== "Normal") throw absent(`dataOption ${dataOption}`);
    if (subField !== undefined) throw absent("subField");
  }
}

function orderOf(
  a: readonly (ReadonlyCell | undefined)[],
  b: readonly (ReadonlyCell | undefined)[],
  { fields, matchCase }: Order,
): number {
  for (const { key, ascending = true } of fields) {
    const [one, other] = [a[key]?.value ?? null, b[key]?.value ?? null];
    // blanks come last, whichever way it is sorted
    if (one === null || other === null) {
      if (one !== other) return one === null ? 1 : -1;
      continue;
    }
    const order = compareKinds(one, other) || (matchCase ? compareCase(one, other) : 0);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/**
 * Of texts that differ in case alone, small letters come first.
 *
 * @source "Sort data in a range or table", case sensitive
 */
function compareCase(one: CellValue, other: CellValue): number {
  if (one === other || typeof one !== "string" || typeof other !== "string") return 0;
  for (let i = 0; i < one.length; i++)
    if (one[i] !== other[i]) return one[i] === one[i]!.toLowerCase() ? -1 : 1;
  return 0;
}

/** Numbers before texts before truth values before errors. @source "Sort data in a range or table" */
function compareKinds(one: CellValue, other: CellValue): number {
  const [isError, isOtherError] = [one instanceof CellError, other instanceof CellError];
  if (isError || isOtherError) return Number(isError) - Number(isOtherError);
  return compareValues(one, other);
}

function absent(what: string): HostError {
  return new HostError("ApiNotFound", `RangeSort.apply with ${what} is not implemented by this host`);
}
