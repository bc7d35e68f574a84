import { areaAddress } from "../workbook/plan/address";
import { TableReader } from "../workbook/read/contents";
import type { TableContents } from "../workbook/read/contents";
import type { TableChanges } from "../workbook/scores/scoreCells";
import { assignable } from "./content";

/**
 * Writes values into a table in place: rows by key, columns by title. Cells that are not named stay as they are,
 * and so do formats, widths, and rows and columns of others.
 */
export function writeTable(
  context: Excel.RequestContext,
  table: TableContents,
  keyTitle: string,
  changes: TableChanges,
): void {
  const reader = new TableReader(table);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const keys = reader.texts(reader.columnOf(keyTitle));
  const titles = new Set([...changes.values()].flatMap((row) => Object.keys(row)));
  for (const title of titles) {
    const column = reader.columnOf(title);
    if (column < 0 || keys.length === 0) continue;
    // one write a column: null leaves a cell as it is
    const values = keys.map((key) => {
      const content = changes.get(key)?.[title];
      return [content === undefined ? null : assignable(content)];
    });
    const address = areaAddress({
      row: table.row + 1,
      column: table.column + column,
      rows: keys.length,
      columns: 1,
    });
    sheet.getRange(address).values = values;
  }
}
