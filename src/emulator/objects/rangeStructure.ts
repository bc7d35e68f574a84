import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { tornArrayFormula } from "../model/arrayFormulas";
import { concerned } from "../model/movedRects";
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
import type { Permission } from "../model/page";
import type { StructuralEdit } from "../model/source";
import { restructure } from "../model/structure";
import type { CellChange, Host } from "../protocol/host";
import { HostError, partOfArray } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";
import { loseColumnsIn } from "./table/lostColumns";

/** Inserts cells, whole rows or whole columns; existing cells shift down or right. @source Excel.Range.insert */
export function insertCells(target: RangeTarget, shift: "Down" | "Right", host: Host): void {
  change(target, axisOf(target.rect, shift === "Down"), 1, host);
}

/**
 * Deletes cells, whole rows or whole columns; cells below shift up, or those to the right shift left.
 *
 * @source Excel.Range.delete
 */
export function deleteCells(target: RangeTarget, shift: "Up" | "Left", host: Host): void {
  change(target, axisOf(target.rect, shift === "Up"), -1, host);
}

/**
 * Whole rows shift vertically and whole columns horizontally, whatever `shift` says.
 *
 * @source VBA Range.Insert, Range.Delete
 */
function axisOf(rect: Rect, isVertical: boolean): "row" | "column" {
  if (isWholeRows(rect) !== isWholeColumns(rect)) return isWholeRows(rect) ? "row" : "column";
  return isVertical ? "row" : "column";
}

/** @param sign 1 to insert, -1 to delete */
function change({ sheet, rect }: RangeTarget, axis: "row" | "column", sign: 1 | -1, host: Host): void {
  const [isWhole, at, count] =
    axis === "row"
      ? [isWholeRows(rect), rect.top, rowCount(rect)]
      : [isWholeColumns(rect), rect.left, columnCount(rect)];
  host.assertUnprotected(sheet, isWhole ? permission(axis, sign) : undefined);
  // @source VBA Protection.AllowDeletingRows, AllowDeletingColumns: "must be unlocked when the sheet is protected"
  if (sign < 0) host.assertWritable(sheet, rect);
  const edit: StructuralEdit = {
    axis,
    at,
    count: sign * count,
    ...(isWhole ? {} : { across: acrossOf(rect, axis) }),
  };
  if (!isWhole) assertWhole(sheet, edit);
  if (tornArrayFormula(sheet, edit)) throw partOfArray();
  if (sign > 0) assertRoom(sheet, edit);
  if (axis === "row" && sign < 0) assertHeadersStay(sheet, rect);
  loseColumnsIn(sheet, edit, host);
  restructure(host.workbook, sheet, edit);
  host.touched({
    sheet,
    address: addressText(rect),
    changeType: changeType(axis, sign, isWhole),
    shift:
      axis === "row"
        ? sign > 0
          ? "ShiftCellDown"
          : "ShiftCellUp"
        : sign > 0
          ? "ShiftCellRight"
          : "ShiftCellLeft",
    by: "add-in",
  });
}

function acrossOf(rect: Rect, axis: "row" | "column"): { first: number; last: number } {
  return axis === "row" ? { first: rect.left, last: rect.right } : { first: rect.top, last: rect.bottom };
}

/**
 * Refuses a shift that would split merged cells or a table.
 *
 * @source Excel: "This operation is not allowed. The operation is attempting to shift cells in a table on your
 * worksheet."
 */
function assertWhole(sheet: RangeTarget["sheet"], edit: StructuralEdit): void {
  const moving =
    edit.axis === "row" ? { ...concerned(edit), top: edit.at } : { ...concerned(edit), left: edit.at };
  const rects = [...sheet.merges, ...sheet.tables.map((table) => table.rect)];
  if (rects.some((rect) => intersection(rect, moving) && !contains(concerned(edit), rect)))
    throw new HostError("InvalidOperation", "the cells of a table, or merged cells, would be torn apart");
}

/** @source KB 305568: "To prevent possible loss of data, Excel cannot shift nonblank cells off the worksheet" */
function assertRoom(sheet: RangeTarget["sheet"], { axis, count, across }: StructuralEdit): void {
  for (const [row, column, { value, formula }] of sheet.entries()) {
    if (value === null && formula === undefined) continue;
    const [line, index, last] = axis === "row" ? [row, column, MAX_ROWS] : [column, row, MAX_COLS];
    const isMoving = !across || (index >= across.first && index <= across.last);
    if (isMoving && line + count > last)
      throw new HostError("InvalidOperation", "cells that are not blank cannot be shifted off the worksheet");
  }
}

/** Deleting the header row of a table without the whole table is not implemented. */
function assertHeadersStay(sheet: RangeTarget["sheet"], taken: Rect): void {
  if (
    sheet.tables.some(({ rect }) => contains(taken, { ...rect, bottom: rect.top }) && !contains(taken, rect))
  )
    throw new HostError("ApiNotFound", "deleting the header row of a table is not implemented by this host");
}

function permission(axis: "row" | "column", sign: 1 | -1): Permission {
  if (axis === "row") return sign > 0 ? "insertRows" : "deleteRows";
  return sign > 0 ? "insertColumns" : "deleteColumns";
}

/** @source Excel.DataChangeType */
function changeType(axis: "row" | "column", sign: 1 | -1, isWhole: boolean): CellChange["changeType"] {
  if (!isWhole) return sign > 0 ? "CellInserted" : "CellDeleted";
  if (axis === "row") return sign > 0 ? "RowInserted" : "RowDeleted";
  return sign > 0 ? "ColumnInserted" : "ColumnDeleted";
}
