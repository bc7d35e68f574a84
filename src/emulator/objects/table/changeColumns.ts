import { newTitle } from "../../model/headings";
import { columnCount, rowCount } from "../../model/rect";
import { columnIdsOf, nextColumnId, type TableModel } from "../../model/table";
import type { Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { grid, number, text } from "../coerce";
import { entered } from "../entered";
import { closeRoom, openRoom, tellOfDeleted } from "./room";
import type { TableTarget } from "./target";

/**
 * Adds a column to a table; cells to the right of it shift right.
 *
 * @param index from 0; null or -1 for the end
 * @param values one for each row of the table, its heading the first
 * @returns the id of the column
 * @source Excel.TableColumnCollection.add
 */
export function addColumn(
  { sheet, table }: TableTarget,
  index: unknown,
  values: unknown,
  name: unknown,
  host: Host,
): number {
  host.assertUnprotected(sheet);
  const count = columnCount(table.rect);
  const at = index === undefined || index === null || index === -1 ? count : number(index, "column index");
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalid(`there is no place ${at} for a column`);
  const isBlank = values === undefined || values === null;
  const rows = isBlank ? [] : grid(values, rowCount(table.rect), 1, "values of a column");
  const ids = columnIdsOf(table);
  const { rect } = table;
  const left = rect.left + at;
  openRoom(sheet, { ...rect, left, right: left }, "column", rect, host);
  table.rect = { ...rect, right: rect.right + 1 };
  const id = nextColumnId(table);
  table.columnIds = [...ids.slice(0, at), id, ...ids.slice(at)];
  rows.forEach(([input], i) => {
    if (input === null || input === undefined) return;
    sheet.put(rect.top + i, left, entered(host, sheet, rect.top + i, left, input));
  });
  const named = name === undefined || name === null ? undefined : text(name, "column name");
  if (table.hiddenTitles) addHiddenTitle(table, at, named);
  else if (named !== undefined) sheet.put(rect.top, left, { value: named });
  host.edited(sheet, { ...rect, left, right: left });
  return id;
}

function addHiddenTitle(table: TableModel, at: number, named: string | undefined): void {
  const titles = table.hiddenTitles!;
  // shifted cells below a table of the same width have given the column a title already
  const kept = titles.length === columnCount(table.rect) ? titles.filter((_, i) => i !== at) : titles;
  const isFree = named !== undefined && !kept.some((other) => other.toLowerCase() === named.toLowerCase());
  const title = isFree ? named : newTitle(kept, 1);
  table.hiddenTitles = [...kept.slice(0, at), title, ...kept.slice(at)];
}

/** Deletes a column of a table, and with the only one the table; cells to the right of it shift left. */
export function deleteColumn({ sheet, table }: TableTarget, index: number, host: Host): void {
  host.assertUnprotected(sheet);
  const ids = columnIdsOf(table);
  const { hiddenTitles } = table;
  const left = table.rect.left + index;
  const rest = { ...table.rect, right: table.rect.right - 1 };
  closeRoom(sheet, { ...table.rect, left, right: left }, "column", table.rect, host);
  if (!sheet.tables.includes(table)) return;
  table.rect = rest;
  table.columnIds = ids.filter((_, i) => i !== index);
  if (hiddenTitles) table.hiddenTitles = hiddenTitles.filter((_, i) => i !== index);
  tellOfDeleted({ sheet, table }, { ...rest, left, right: left }, "ColumnDeleted", host);
}
