import { stretchCharts } from "../../model/stretchedCharts";
import { fillNewRows } from "../../model/calculatedColumns";
import { columnCount, intersection, type Rect } from "../../model/rect";
import { bodyCount, bodyRect } from "../../model/table";
import type { Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number } from "../coerce";
import { entered } from "../entered";
import { dressRows } from "./dressRows";
import { openRoom } from "./room";
import type { TableTarget } from "./target";

/**
 * Adds rows to a table; cells below it shift down.
 *
 * @param index of the first new row, from 0; null or -1 for the end
 * @param values in rows as wide as the table; one value for all cells of one row; nothing for a blank row
 * @param alwaysInserts cells below shift even where the new rows would find blank ones
 * @returns the index of the first row
 * @source Excel.TableRowCollection.add
 */
export function addRows(
  target: TableTarget,
  index: unknown,
  values: unknown,
  alwaysInserts: boolean,
  host: Host,
): number {
  const { sheet, table } = target;
  // on a protected sheet no table can grow, even where inserting rows is allowed
  host.assertUnprotected(sheet);
  const rows = rowsOf(values, columnCount(table.rect));
  const count = bodyCount(table);
  const at = index === undefined || index === null || index === -1 ? count : number(index, "row index");
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalid(`there is no place ${at} for a row`);
  const first = takesBlankRow(target) ? 0 : at;
  const fresh = takesBlankRow(target) ? rows.length - 1 : rows.length;
  const { rect } = table;
  const body = bodyRect(table);
  const top = body.top + first;
  const fits = !alwaysInserts && at === count && !table.hasTotals && isFree(target, fresh);
  if (fresh > 0 && !fits) openRoom(sheet, freshRows(rect, body.top + at, fresh), "row", rect, host);
  table.rect = { ...rect, bottom: rect.bottom + fresh };
  delete table.hasBlankRow;
  // what is put in before the first row has moved the others down
  const shift = !fits && at === 0 && first === 0 ? fresh : 0;
  stretchCharts(
    host.workbook,
    sheet,
    { ...body, top: body.top + shift, bottom: body.bottom + shift },
    bodyRect(table),
  );
  const added = { ...table.rect, top, bottom: top + rows.length - 1 };
  dressRows(target, added, host);
  rows.forEach((row, i) =>
    row.forEach((input, j) => {
      if (input === null || input === undefined) return;
      const [line, column] = [top + i, rect.left + j];
      sheet.put(line, column, entered(host, sheet, line, column, input));
    }),
  );
  fillNewRows(sheet, table, added);
  host.edited(sheet, added);
  return first;
}

/** Whether so many rows below a table are blank and no part of another table. */
function isFree({ sheet, table }: TableTarget, rows: number): boolean {
  const { bottom, left, right } = table.rect;
  const below = { top: bottom + 1, left, bottom: bottom + rows, right };
  const others = [
    ...sheet.merges,
    ...sheet.tables.filter((other) => other !== table).map(({ rect }) => rect),
  ];
  if (others.some((rect) => intersection(rect, below))) return false;
  for (let row = below.top; row <= below.bottom; row++)
    for (let column = left; column <= right; column++) {
      const { value = null, formula } = sheet.cell(row, column) ?? {};
      if (value !== null || formula !== undefined) return false;
    }
  return true;
}

function freshRows(rect: Rect, top: number, count: number): Rect {
  return { ...rect, top, bottom: top + count - 1 };
}

function rowsOf(values: unknown, width: number): unknown[][] {
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values ?? null)];
  const fits = values.length > 0 && values.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalid(`rows of ${width} values are wanted`);
  return values as unknown[][];
}

/** Whether the first new row takes the blank row that a table made of headings alone has. */
function takesBlankRow({ sheet, table }: TableTarget): boolean {
  if (!table.hasBlankRow || bodyCount(table) !== 1) return false;
  const { top, left, right } = bodyRect(table);
  for (let column = left; column <= right; column++) {
    const cell = sheet.cell(top, column);
    if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
  }
  return true;
}
