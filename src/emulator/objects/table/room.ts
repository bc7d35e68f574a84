import { tornArrayFormula } from "../../model/arrayFormulas";
import type { ReadonlyCell } from "../../model/cell";
import { concerned } from "../../model/movedRects";
import { addressText, columnCount, contains, intersection, type Rect, rowCount } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { StructuralEdit } from "../../model/source";
import { restructure } from "../../model/structure";
import type { Host } from "../../protocol/host";
import { HostError, partOfArray } from "../../protocol/hostError";
import { loseColumnsIn } from "./lostColumns";
import type { TableTarget } from "./target";

type Axis = StructuralEdit["axis"];

/**
 * Makes room for cells of a table: shifts what is in these cells and after them; where all of that is blank, nothing
 * shifts.
 *
 * @param table the range of the table that they are for
 */
export function openRoom(sheet: SheetModel, cells: Rect, axis: Axis, table: Rect, host: Host): void {
  const edit = editOf(cells, axis, 1);
  if (isInTheWay(sheet, movingBy(edit), table)) move(sheet, edit, table, host);
}

/** Deletes cells of a table; the cells after them shift up or left. */
export function closeRoom(sheet: SheetModel, cells: Rect, axis: Axis, table: Rect, host: Host): void {
  move(sheet, editOf(cells, axis, -1), table, host);
}

/**
 * Rows or columns of a table were deleted.
 *
 * @source Excel.TableChangedEventArgs.changeType; OfficeDev/office-js#294, #728: rows that come and go are told as such
 */
export function tellOfDeleted(
  { sheet, table }: TableTarget,
  cells: Rect,
  changeType: "RowDeleted" | "ColumnDeleted",
  host: Host,
): void {
  const shift = changeType === "RowDeleted" ? "ShiftCellUp" : "ShiftCellLeft";
  host.touched({ sheet, table, address: addressText(cells), changeType, shift, by: "add-in" });
}

function editOf(cells: Rect, axis: Axis, sign: 1 | -1): StructuralEdit {
  return axis === "row"
    ? { axis, at: cells.top, count: sign * rowCount(cells), across: { first: cells.left, last: cells.right } }
    : {
        axis,
        at: cells.left,
        count: sign * columnCount(cells),
        across: { first: cells.top, last: cells.bottom },
      };
}

/** The cells that an edit shifts or deletes. */
function movingBy(edit: StructuralEdit): Rect {
  return edit.axis === "row" ? { ...concerned(edit), top: edit.at } : { ...concerned(edit), left: edit.at };
}

function move(sheet: SheetModel, edit: StructuralEdit, table: Rect, host: Host): void {
  const moving = movingBy(edit);
  const others = [...sheet.merges, ...sheet.tables.map(({ rect }) => rect)].filter((rect) => rect !== table);
  if (others.some((rect) => intersection(rect, moving) && !contains(concerned(edit), rect)))
    throw new HostError("InvalidOperation", "merged cells or another table would be torn apart");
  if (tornArrayFormula(sheet, edit)) throw partOfArray();
  loseColumnsIn(sheet, edit, host);
  restructure(host.workbook, sheet, edit);
  host.touched();
}

function isInTheWay(sheet: SheetModel, moving: Rect, table: Rect): boolean {
  const others = [...sheet.merges, ...sheet.tables.map(({ rect }) => rect)].filter((rect) => rect !== table);
  if (others.some((rect) => intersection(rect, moving))) return true;
  for (const [row, column, cell] of sheet.entries())
    if (contains(moving, { top: row, bottom: row, left: column, right: column }) && holds(cell)) return true;
  return false;
}

function holds({ value, formula }: ReadonlyCell): boolean {
  return value !== null || formula !== undefined;
}
