import { hasArrayFormulas } from "../../model/arrayFormulas";
import { settleHeadings } from "../../model/headings";
import { intersection, type Rect, rowCount } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/table";
import type { Host } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { activeSheet } from "../activeSheet";
import { areaOf } from "../area";
import { openRoom } from "./room";
import { type Scope, type TableTarget } from "./target";

/**
 * Makes a table of a range. Without headings the cells shift down by one row for default ones; headings alone get a
 * blank row below, since a table has at least one row.
 *
 * @source Excel.TableCollection.add; OfficeDev/office-js#196
 */
export function addTable(scope: Scope, address: unknown, hasHeaders: unknown, host: Host): TableTarget {
  const { sheet, rect } = areaOf(address, scope ?? activeSheet(host.workbook), host);
  host.assertAlive(sheet);
  host.assertUnprotected(sheet);
  assertApart(sheet, rect);
  const isHeadingAlone = hasHeaders === true && rowCount(rect) === 1;
  const whole = hasHeaders === true && !isHeadingAlone ? rect : { ...rect, bottom: rect.bottom + 1 };
  if (hasHeaders !== true) openRoom(sheet, { ...rect, bottom: rect.top }, "row", rect, host);
  else if (isHeadingAlone) openRoom(sheet, { ...whole, top: whole.bottom }, "row", rect, host);
  const table: TableModel = {
    id: `{T-${host.workbook.nextId()}}`,
    name: freeTableName(host),
    rect: whole,
    style: host.workbook.defaultTableStyle,
    showBandedRows: true,
    showFilterButton: true,
    calculated: new Map(),
    ...(isHeadingAlone ? { hasBlankRow: true } : {}),
  };
  settleHeadings(sheet, table, whole, () => host.calculated());
  sheet.tables.push(table);
  host.touched();
  return { sheet, table };
}

/**
 * @throws HostError MergedRangeConflict where another table or merged cells are in the way; InvalidOperation where an array
 * formula of several cells is
 * @source "Error handling with the application-specific JavaScript APIs"; before, it was InvalidArgument:
 * OfficeDev/office-js#1199
 */
export function assertApart(sheet: SheetModel, rect: Rect, except?: TableModel): void {
  const others = sheet.tables.filter((table) => table !== except).map((table) => table.rect);
  if ([...others, ...sheet.merges].some((other) => intersection(other, rect)))
    throw new HostError("MergedRangeConflict", "a table can't overlap with another table or merged cells");
  // @source what Excel says to a person
  if (hasArrayFormulas(sheet, rect))
    throw new HostError("InvalidOperation", "Multi-cell array formulas are not allowed in tables.");
}

export function freeTableName({ workbook }: Host): string {
  for (let i = 1; ; i++) {
    const name = `Table${i}`;
    if (!workbook.table(name) && !workbook.name(name)) return name;
  }
}
