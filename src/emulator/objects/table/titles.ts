import { columnKey } from "../../model/calculatedColumns";
import { titleAt } from "../../model/headings";
import { intersection, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { headerRect, type TableModel } from "../../model/table";
import { renameColumn } from "../../model/tableMentions";
import type { Host } from "../../protocol/host";

/** Runs `change` on cells; where it renames headings of a table, structured references follow. */
export function keepingTitles(host: Host, sheet: SheetModel, rect: Rect, change: () => void): void {
  const headings = sheet.tables
    .filter((table) => intersection(headerRect(table), rect))
    .map((table) => ({ table, before: titlesOf(sheet, table) }));
  change();
  for (const { table, before } of headings) {
    const after = titlesOf(sheet, table);
    before.forEach((title, i) => {
      if (after[i] === undefined || after[i] === title) return;
      renameColumn(host.workbook, table, title, after[i]);
      renameCalculated(table, title, after[i]);
    });
  }
}

/** Keeps the formula of a calculated column under its new title. */
function renameCalculated({ calculated }: TableModel, before: string, after: string): void {
  const formula = calculated.get(columnKey(before));
  if (formula === undefined) return;
  calculated.delete(columnKey(before));
  calculated.set(columnKey(after), formula);
}

function titlesOf(sheet: SheetModel, { rect }: TableModel): string[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, i) =>
    titleAt(sheet, rect.top, rect.left + i),
  );
}
