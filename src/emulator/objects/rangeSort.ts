import { compareValues } from "../calculation/operators";
import { CellError, type CellValue, type ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { columnCount, rowCount } from "../model/rect";
import { type Host, hostType, type HostType } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
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
      if (matchCase === true) throw absent("matchCase");
      if (orientation === "Columns") throw absent("orientation Columns");
      sortRows(target, fields as readonly SortField[], hasHeaders === true, host);
    },
  },
});

/**
 * Sorts the rows of a range by one column or more. Formats go along, and formulas as if they were copied.
 *
 * @source Excel.RangeSort.apply; KB 40401 for formulas
 */
function sortRows(
  { sheet, rect }: RangeTarget,
  fields: readonly SortField[],
  hasHeaders: boolean,
  host: Host,
): void {
  if (fields.length === 0) throw invalid("a sort needs a field");
  for (const { key, sortOn, dataOption, subField } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= columnCount(rect)) throw invalid(`sort key ${key}`);
    if (sortOn !== undefined && sortOn !== "Value") throw absent(`sortOn ${sortOn}`);
    if (dataOption !== undefined && dataOption !== "Normal") throw absent(`dataOption ${dataOption}`);
    if (subField !== undefined) throw absent("subField");
  }
  // @source Excel.WorksheetProtectionOptions.allowSort; VBA Protection.AllowSorting: cells that are sorted are unlocked
  host.assertUnprotected(sheet, "sort");
  host.assertWritable(sheet, rect);
  host.calculated();
  const top = rect.top + (hasHeaders ? 1 : 0);
  const rows = Array.from({ length: rowCount({ ...rect, top }) }, (_, i) => ({
    row: top + i,
    cells: Array.from({ length: columnCount(rect) }, (_, j) => sheet.cell(top + i, rect.left + j)),
  }));
  const sorted = [...rows].sort((a, b) => orderOf(a.cells, b.cells, fields));
  sorted.forEach(({ row, cells }, i) =>
    cells.forEach((cell, j) => {
      const [from, to] = [[row, rect.left + j] as const, [top + i, rect.left + j] as const];
      sheet.replace(...to, cell);
      if (cell?.formula !== undefined) sheet.rephrase(...to, copiedFormula(cell.formula, from, to));
    }),
  );
  host.edited(sheet, rect);
}

function orderOf(
  a: readonly (ReadonlyCell | undefined)[],
  b: readonly (ReadonlyCell | undefined)[],
  fields: readonly SortField[],
): number {
  for (const { key, ascending = true } of fields) {
    const [one, other] = [a[key]?.value ?? null, b[key]?.value ?? null];
    // blanks come last, whichever way it is sorted
    if (one === null || other === null) {
      if (one !== other) return one === null ? 1 : -1;
      continue;
    }
    const order = compareKinds(one, other);
    if (order !== 0) return ascending ? order : -order;
  }
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
