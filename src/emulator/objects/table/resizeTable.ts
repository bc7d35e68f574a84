import { settleHeadings } from "../../model/headings";
import { intersection, rowCount, subtract } from "../../model/rect";
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
  if (rowCount(rect) < 2) throw invalid("a table has at least one row below its headers");
  assertApart(sheet, rect, table);
  const before = table.rect;
  table.rect = rect;
  delete table.hasBlankRow;
  for (const fresh of subtract(rect, before)) settleHeadings(sheet, table, fresh, () => host.calculated());
  host.touched();
}
