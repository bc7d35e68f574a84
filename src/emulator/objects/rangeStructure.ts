import type { ReadonlyCell } from "../model/cell";
import { addressText, columnCount, isWholeColumns, isWholeRows, rowCount } from "../model/rect";
import { restructure } from "../model/structure";
import { compareValues } from "../calculation/operators";
import type { CellChange, Host } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/** Puts in whole rows or columns; moving part of a row aside is not implemented, and says so. */
export function insertCells({ sheet, rect }: RangeTarget, shift: "Down" | "Right", host: Host): void {
  if (shift === "Down" && isWholeRows(rect)) {
    host.assertUnprotected(sheet, "insertRows");
    restructure(host.workbook, sheet, { axis: "row", at: rect.top, count: rowCount(rect) });
    report(host, { sheet, address: addressText(rect), changeType: "RowInserted", by: "add-in" });
  } else if (shift === "Right" && isWholeColumns(rect)) {
    host.assertUnprotected(sheet, "insertColumns");
    restructure(host.workbook, sheet, { axis: "column", at: rect.left, count: columnCount(rect) });
    report(host, { sheet, address: addressText(rect), changeType: "ColumnInserted", by: "add-in" });
  } else throw partOfRow("insert");
}

/** Takes out whole rows or columns. */
export function deleteCells({ sheet, rect }: RangeTarget, shift: "Up" | "Left", host: Host): void {
  if (shift === "Up" && isWholeRows(rect)) {
    host.assertUnprotected(sheet, "deleteRows");
    restructure(host.workbook, sheet, { axis: "row", at: rect.top, count: -rowCount(rect) });
    report(host, { sheet, address: addressText(rect), changeType: "RowDeleted", by: "add-in" });
  } else if (shift === "Left" && isWholeColumns(rect)) {
    host.assertUnprotected(sheet, "deleteColumns");
    restructure(host.workbook, sheet, { axis: "column", at: rect.left, count: -columnCount(rect) });
    report(host, { sheet, address: addressText(rect), changeType: "ColumnDeleted", by: "add-in" });
  } else throw partOfRow("delete");
}

/** Sorts the rows of a range by one column or more; formulas and formats move with their cells. */
export function sortRows(
  { sheet, rect }: RangeTarget,
  fields: readonly { key: number; ascending?: boolean }[],
  host: Host,
): void {
  host.assertWritable(sheet, rect);
  host.calculated();
  const rows = Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (_, j): ReadonlyCell | undefined =>
      sheet.cell(rect.top + i, rect.left + j),
    ),
  );
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compareValues(a[key]?.value ?? null, b[key]?.value ?? null);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  sorted.forEach((row, i) =>
    row.forEach((cell, j) => {
      sheet.replace(rect.top + i, rect.left + j, cell);
    }),
  );
  host.edited(sheet, rect);
}

function report(host: Host, change: CellChange): void {
  host.touched(change);
}

function partOfRow(method: string): HostError {
  return new HostError(
    "ApiNotFound",
    `Range.${method} of part of a row or column is not implemented by this host`,
  );
}
