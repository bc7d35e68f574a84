import { settleHeadings } from "../../model/headings";
import { intersection, rowCount, subtract } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type TableModel, totalsRect } from "../../model/table";
import type { Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { areaOf } from "../area";
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
  const before = table.rect;
  moveTotals(sheet, table, rect.bottom);
  table.rect = rect;
  delete table.hasBlankRow;
  for (const fresh of subtract(rect, before)) settleHeadings(sheet, table, fresh, () => host.calculated());
  host.touched();
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
