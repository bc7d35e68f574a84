import { columnKey } from "../../model/calculatedColumns";
import { titlesOf } from "../../model/headings";
import { intersection, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { headerRect, type TableModel } from "../../model/table";
import { renameColumn } from "../../model/tableMentions";
import type { Host } from "../../protocol/host";

/** Runs `change` on cells; where it renames headings of a table, structured references follow. */
export function keepingTitles(host: Host, sheet: SheetModel, rect: Rect, change: () => void): void {
  const headings = sheet.tables
    .filter((table) => {
      const header = headerRect(table);
      return header && intersection(header, rect);
    })
    .map((table) => ({ table, before: titlesOf(sheet, table) }));
  change();
  for (const { table, before } of headings) {
    const after = titlesOf(sheet, table);
    before.forEach((title, i) => {
      if (after[i] !== undefined && after[i] !== title) renameTitle(host, table, title, after[i]);
    });
  }
}

/** Formulas that name a column, and what is kept of it by its title, follow it to its new title. */
export function renameTitle(host: Host, table: TableModel, before: string, after: string): void {
  renameColumn(host.workbook, table, before, after);
  renameCalculated(table, before, after);
}

/** Keeps the formula of a calculated column under its new title. */
function renameCalculated({ calculated }: TableModel, before: string, after: string): void {
  const formula = calculated.get(columnKey(before));
  if (formula === undefined) return;
  calculated.delete(columnKey(before));
  calculated.set(columnKey(after), formula);
}
