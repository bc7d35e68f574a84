import { titlesOf } from "../../model/headings";
import { intersection, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { headerRect } from "../../model/table";
import { renameColumns } from "../../model/tableMentions";
import type { Host } from "../../protocol/host";

/** Whatever cells a change may reach. */
export const EVERYWHERE: Rect = { top: 0, left: 0, bottom: Infinity, right: Infinity };

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
    renameColumns(host.workbook, table, new Map(before.map((title, i) => [title, after[i] ?? title])));
  }
}
