import { stringifyStructRef } from "@borgar/fx";
import { titleOf, titlesOf } from "../../model/headings";
import { intersection, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { bodyRect, columnIdsOf, headerRect, type TableModel, totalsRect } from "../../model/table";
import type { Typed } from "../../model/typed";
import type { Host } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import { refilter } from "../filter/showRows";
import { closeRoom, openRoom } from "./room";
import type { TableTarget } from "./target";

/** A row of a table that may not be shown. @throws HostError ItemNotFound when it is not */
export function shownRow(rect: Rect | undefined, what: string): Rect {
  if (!rect) throw notFound(`the ${what} of the table, which is not shown`);
  return rect;
}

/**
 * Shows or hides the totals row. Shown for the first time it has a label, and a sum or a count of the last column; later
 * what it had before. Cells below shift down, and up again.
 *
 * @source Excel.Table.showTotals; support.microsoft.com "Total the data in an Excel table"
 */
export function showTotals({ sheet, table }: TableTarget, isShown: boolean, host: Host): void {
  if (isShown === (table.hasTotals === true)) return;
  const { rect } = table;
  if (!isShown) {
    const row = totalsRect(table)!;
    table.totalsBefore = new Map(
      columnIdsOf(table).map((id, i) => [id, heldAt(sheet, row.top, rect.left + i)]),
    );
    closeRoom(sheet, row, "row", rect, host);
    table.rect = { ...rect, bottom: rect.bottom - 1 };
    table.hasTotals = false;
    return;
  }
  const bottom = rect.bottom + 1;
  openRoom(sheet, { ...rect, top: bottom, bottom }, "row", rect, host);
  table.rect = { ...rect, bottom };
  table.hasTotals = true;
  const totals = table.totalsBefore ?? firstTotals(sheet, table, host);
  for (const [i, id] of columnIdsOf(table).entries()) {
    const typed = totals.get(id);
    if (typed) sheet.put(bottom, rect.left + i, typed);
  }
  host.edited(sheet, totalsRect(table)!);
}

function heldAt(sheet: SheetModel, row: number, column: number): Typed {
  const { value = null, formula } = sheet.cell(row, column) ?? {};
  return formula === undefined ? { value } : { formula };
}

/** @source [MS-OI29500] and ECMA-376 part 1, 18.18.76: 109 is the sum, 103 the count of what is shown */
function firstTotals(sheet: SheetModel, table: TableModel, host: Host): Map<number, Typed> {
  host.calculated();
  const ids = columnIdsOf(table);
  const { right } = table.rect;
  const { top, bottom } = bodyRect(table);
  const values = Array.from(
    { length: bottom - top + 1 },
    (_, i) => sheet.cell(top + i, right)?.value ?? null,
  );
  const areNumbers = values.every((value) => value === null || typeof value === "number");
  const hasValues = values.some((value) => value !== null);
  const column = stringifyStructRef({ columns: [titleOf(sheet, table, right)] });
  const total: Typed = { formula: `SUBTOTAL(${areNumbers && hasValues ? 109 : 103},${column})` };
  return new Map<number, Typed>([
    [ids[0]!, { value: "Total" }],
    [ids.at(-1)!, total],
  ]);
}

/**
 * Shows or hides the header row. Hidden, its cells are emptied and its filter is cleared; shown again, it takes the row
 * above, or makes room for itself.
 *
 * @source Excel.Table.showHeaders; support.microsoft.com "Turn Excel table headers on or off"
 */
export function showHeaders(target: TableTarget, isShown: boolean, host: Host): void {
  const { sheet, table } = target;
  if (isShown === (table.hiddenTitles === undefined)) return;
  if (isShown) return showAgain(target, host);
  refilter(target, (criteria) => criteria.clear(), host);
  const row = headerRect(table)!;
  const titles = titlesOf(sheet, table);
  table.hiddenTitles = titles;
  table.rect = { ...table.rect, top: table.rect.top + 1 };
  for (let column = row.left; column <= row.right; column++) sheet.put(row.top, column, { value: null });
  host.edited(sheet, row);
}

function showAgain({ sheet, table }: TableTarget, host: Host): void {
  const { hiddenTitles: titles, rect } = table;
  const above = { ...rect, top: rect.top - 1, bottom: rect.top - 1 };
  if (!isFree(sheet, above)) openRoom(sheet, { ...rect, bottom: rect.top }, "row", rect, host);
  const { top: first } = table.rect;
  const top = first - 1;
  table.rect = { ...table.rect, top };
  delete table.hiddenTitles;
  titles!.forEach((title, i) => sheet.put(top, rect.left + i, { value: title }));
  host.edited(sheet, headerRect(table)!);
}

/** Whether cells are on the sheet, blank and no part of another table or of merged cells. */
function isFree(sheet: SheetModel, rect: Rect): boolean {
  if (rect.top < 0) return false;
  const others = [...sheet.merges, ...sheet.tables.map((table) => table.rect)];
  if (others.some((other) => intersection(other, rect))) return false;
  for (let column = rect.left; column <= rect.right; column++) {
    const { value = null, formula } = sheet.cell(rect.top, column) ?? {};
    if (value !== null || formula !== undefined) return false;
  }
  return true;
}
