import { stretchCharts } from "../../model/stretchedCharts";
import { fillNewRows } from "../../model/calculatedColumns";
import { carriedReferences } from "../../model/formulaText/tableForms";
import { newTitle, settleHeadings, titlesOf } from "../../model/headings";
import { columnCount, intersection, type Rect, rowCount, subtract } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { bodyRect, columnIdsOf, nextColumnId, type TableModel, totalsRect } from "../../model/table";
import { loseColumns } from "../../model/tableMentions";
import type { Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { areaOf } from "../area";
import { refilter } from "../filter/showRows";
import { filterOfTable } from "../filter/target";
import { assertApart } from "./addTable";
import { type TableTarget } from "./target";

/**
 * Changes the range of a table; no cell moves. New columns get headings.
 *
 * @source Excel.Table.resize: the new range overlaps the old one and begins in the same row
 */
export function resizeTable({ sheet, table }: TableTarget, newRange: unknown, host: Host): void {
  host.assertUnprotected(sheet);
  const { sheet: where, rect } = areaOf(newRange, sheet, host);
  if (where !== sheet) throw invalid("a table stays on its sheet");
  if (rect.top !== table.rect.top) throw invalid("the headers must remain in the same row");
  if (!intersection(rect, table.rect)) throw invalid("the new range must overlap the table");
  if (rowCount(rect) < (table.hiddenTitles ? 1 : 2) + (table.hasTotals ? 1 : 0))
    throw invalid("a table has at least one row below its headers");
  assertApart(sheet, rect, table);
  const [before, body] = [table.rect, bodyRect(table)];
  const isLost = (place: number): boolean =>
    before.left + place < rect.left || before.left + place > rect.right;
  const titles = titlesOf(sheet, table);
  if (titles.some((_, place) => isLost(place))) {
    loseColumns(host.workbook, table, titles, isLost);
    const filter = filterOfTable({ sheet, table });
    refilter(
      filter,
      (criteria) => titles.forEach((_, place) => isLost(place) && criteria.delete(place)),
      host,
    );
  }
  const columns = columnsIn(table, rect);
  for (const left of subtract(before, rect)) nameTable(sheet, table, left);
  moveTotals(sheet, table, rect.bottom);
  Object.assign(table, { rect, ...columns });
  delete table.hasBlankRow;
  stretchCharts(host.workbook, sheet, body, bodyRect(table));
  for (const fresh of subtract(rect, before)) {
    settleHeadings(sheet, table, fresh, () => host.calculated());
    const rows = intersection(fresh, bodyRect(table));
    if (rows) fillNewRows(sheet, table, rows);
  }
  host.touched();
}

/** Ids, and titles where they are not shown, of the columns in another range: those that stay keep theirs. */
function columnsIn(table: TableModel, rect: Rect): Pick<TableModel, "columnIds" | "hiddenTitles"> {
  const [ids, shift] = [columnIdsOf(table), rect.left - table.rect.left];
  let next = nextColumnId(table);
  const columnIds = Array.from({ length: columnCount(rect) }, (_, i) => ids[i + shift] ?? next++);
  if (!table.hiddenTitles) return { columnIds };
  const hiddenTitles: string[] = [];
  for (let i = 0; i < columnIds.length; i++)
    hiddenTitles.push(table.hiddenTitles[i + shift] ?? newTitle([...table.hiddenTitles, ...hiddenTitles], 1));
  return { columnIds, hiddenTitles };
}

/** Formulas that leave a table name it, where they did not need to. */
function nameTable(sheet: SheetModel, table: TableModel, { top, left, bottom, right }: Rect): void {
  for (const [row, column, { formula }] of [...sheet.formulaCells()]) {
    if (row < top || row > bottom || column < left || column > right) continue;
    const named = carriedReferences(formula!, table, undefined);
    if (named !== formula) sheet.rephrase(row, column, named);
  }
}

/** The totals row stays the last one: its cells go there. */
function moveTotals(sheet: SheetModel, table: TableModel, bottom: number): void {
  const totals = totalsRect(table);
  if (!totals || totals.bottom === bottom) return;
  for (let column = totals.left; column <= totals.right; column++) {
    const cell = sheet.cell(totals.top, column);
    sheet.replace(bottom, column, cell);
    sheet.remove(totals.top, column);
  }
}
