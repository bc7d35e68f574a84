import type { OwnInventory } from "../../excel/read/inventory";
import { readingTables } from "../../excel/read/tables";
import type { Requests } from "../../excel/request/requests";
import { byTime } from "../../system/period";
import { BULLETIN_COLUMN, BULLETIN_COLUMNS } from "../../workbook/bulletin/bulletinColumns";
import { lostColumn } from "../../workbook/bulletin/bulletinRows";
import { type StandardRow, standardRows, standardValues } from "../../workbook/bulletin/standards";
import type { TemplateRow } from "../../workbook/bulletin/templates";
import { periodsOfTable, tablesOfPeriod } from "../../workbook/archive/archiveNames";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";

/** What the lead office has set in the bulletin of an earlier period. */
interface SetBefore {
  /** undefined: as they come with the product */
  readonly templates?: readonly TemplateRow[];
  readonly standards?: readonly StandardRow[];
}

/** Templates and standards of the last bulletin that was set aside; nothing where the workbook has its own, or none before. */
export async function templatesOfBefore(
  requests: Requests,
  { tables, system }: OwnInventory,
): Promise<SetBefore> {
  if (tables.has(TABLE.bulletin) && tables.has(TABLE.standards)) return {};
  const last = periodsOfTable(TABLE.bulletin, tables.keys())
    .filter((period) => byTime(period, system.period) < 0)
    .sort(byTime)
    .at(-1);
  if (last === undefined) return {};
  const names = tablesOfPeriod([TABLE.bulletin, TABLE.standards], last, tables.keys());
  const found = await requests.send(readingTables([...names.values()]));
  const [bulletin, standards] = [TABLE.bulletin, TABLE.standards].map((table) =>
    found.get(names.get(table) ?? ""),
  );
  return {
    ...(bulletin && lostColumn(bulletin) === undefined && { templates: templatesIn(bulletin) }),
    ...(standards && { standards: standardRows(standardValues(standards)) }),
  };
}

function templatesIn(table: TableContents): TemplateRow[] {
  const reader = new TableReader(table, BULLETIN_COLUMNS);
  const [parts, templates] = [BULLETIN_COLUMN.part, BULLETIN_COLUMN.template].map((key) =>
    reader.columnOf(key),
  ) as [number, number];
  return table.values
    .slice(1)
    .map((cells) => ({ part: String(cells[parts]), template: String(cells[templates]) }))
    .filter(({ template }) => template.trim() !== "");
}
