import { CellError, type CellValue } from "../../model/cell";
import type { SheetModel } from "../../model/sheet";
import { callFunction } from "../functions/callFunction";
import { RangeReference, toNumber, type Value, VALUE_ERROR } from "../values/values";
import { arrayOf, singleValue, type Standpoint } from "./references";

/** What the first argument of SUBTOTAL names; with 100 added, rows that are hidden by hand are left out too. */
const FUNCTIONS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  7: "STDEV",
  8: "STDEVP",
  9: "SUM",
  10: "VAR",
  11: "VARP",
};

/**
 * SUBTOTAL: what is filtered out never counts, and neither do other subtotals.
 *
 * @source support.microsoft.com "SUBTOTAL function"
 */
export const AGGREGATE_OF_SHOWN: Readonly<
  Record<string, (args: readonly Value[], place: Standpoint) => Value>
> = {
  SUBTOTAL: ([kind = null, ...references], place) => {
    const given = toNumber(singleValue(kind, place));
    if (given instanceof CellError) return given;
    const number = Math.trunc(given);
    const name = FUNCTIONS[number > 100 ? number - 100 : number];
    if (name === undefined || references.length === 0) return VALUE_ERROR;
    // rows are hidden and shown without a change of any cell
    place.isRestless?.();
    const values: CellValue[] = [];
    for (const reference of references) {
      if (reference instanceof CellError) return reference;
      if (!(reference instanceof RangeReference)) return VALUE_ERROR;
      values.push(...shownIn(reference, number > 100, place));
    }
    return callFunction(name, [values.map((value) => [value])], place.allowsDoubt);
  },
};

function shownIn(reference: RangeReference, leavesOutHidden: boolean, place: Standpoint): CellValue[] {
  const { sheet, rect } = reference;
  return arrayOf(reference, place).flatMap((line, i) => {
    const row = rect.top + i;
    const isHidden = sheet.rows.get(row)?.hidden === true;
    if (isHidden && (leavesOutHidden || isFiltered(sheet, row))) return [];
    return line.filter((_, j) => !/^SUBTOTAL\(/i.test(sheet.cell(row, rect.left + j)?.formula ?? ""));
  });
}

/** Whether a hidden row is among those that a filter hides or shows. */
function isFiltered({ autoFilter, tables }: SheetModel, row: number): boolean {
  const isIn = (rect: { readonly top: number; readonly bottom: number }): boolean =>
    row > rect.top && row <= rect.bottom;
  return (
    (autoFilter !== undefined && autoFilter.criteria.size > 0 && isIn(autoFilter.rect)) ||
    tables.some(({ filters, rect }) => filters !== undefined && filters.size > 0 && isIn(rect))
  );
}
