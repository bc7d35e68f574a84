import { blocksOf } from "../model/blocks";
import type { SheetModel } from "../model/sheet";
import { EVENT, WORKBOOK } from "../protocol/events";
import type { Host, Scalar } from "../protocol/host";
import type { RangeTarget } from "./rangeTarget";

/** What all rows, or columns, of a range have in common; null when they differ. */
export function inCommon<Value>(first: number, last: number, of: (index: number) => Value): Value | null {
  const wanted = of(first);
  for (let index = first + 1; index <= last; index++) if (of(index) !== wanted) return null;
  return wanted;
}

/** @source Excel.Range.rowHidden, columnHidden: null when some are hidden and others are not */
export const HIDDEN: Readonly<Record<string, Scalar<RangeTarget>>> = {
  RowHidden: {
    get: areRowsHidden,
    set: ({ sheet, rect }, value, host) => {
      host.assertUnprotected(sheet, "formatRows");
      const rows = [];
      for (let row = rect.top; row <= rect.bottom; row++) {
        if ((sheet.rows.get(row)?.hidden === true) !== (value === true)) rows.push(row);
        sheet.resizeRow(row, { hidden: value === true });
      }
      tellOfHidden(sheet, rows, value === true, host);
    },
  },
  ColumnHidden: {
    get: areColumnsHidden,
    set: ({ sheet, rect }, value, host) => {
      host.assertUnprotected(sheet, "formatColumns");
      for (let column = rect.left; column <= rect.right; column++) {
        sheet.resizeColumn(column, { hidden: value === true });
      }
    },
  },
  Hidden: {
    get: (target) => {
      const [rows, columns] = [areRowsHidden(target), areColumnsHidden(target)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};

/**
 * Tells that rows were hidden, or are shown again; functions that leave hidden rows out have other results then.
 *
 * @param rows in ascending order
 * @source Excel.WorksheetRowHiddenChangedEventArgs; a filter tells of them too: OfficeDev/office-js#6559
 */
export function tellOfHidden(
  sheet: SheetModel,
  rows: readonly number[],
  isHidden: boolean,
  host: Host,
): void {
  if (rows.length === 0) return;
  host.touched();
  const address = blocksOf(rows.map((row) => [row, 0] as const))
    .map(({ top, bottom }) => `${top + 1}:${bottom + 1}`)
    .join(",");
  const changeType = isHidden ? "Hidden" : "Unhidden";
  const message = { address, changeType, source: "Local", worksheetId: sheet.id };
  host.raise({ type: EVENT.rowHiddenChanged, targets: [sheet.id, WORKBOOK], message });
}

function areRowsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return inCommon(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden === true);
}

function areColumnsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return inCommon(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden === true);
}
