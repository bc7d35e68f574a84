import type { Scalar } from "../protocol/host";
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
      for (let row = rect.top; row <= rect.bottom; row++) sheet.resizeRow(row, { hidden: value === true });
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

function areRowsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return inCommon(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden === true);
}

function areColumnsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return inCommon(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden === true);
}
