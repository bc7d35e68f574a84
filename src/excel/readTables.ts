import type { TableContents } from "../workbook/read/contents";

/**
 * Reads tables by name, each with where it stands: one round trip, whatever their number.
 *
 * @returns without those that the workbook does not have
 */
export async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Map<string, TableContents>> {
  const tables = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange().load("values, valueTypes, rowIndex, columnIndex");
    const sheet = table.worksheet.load("name");
    return { name, table, range, sheet };
  });
  await context.sync();
  const contents = new Map<string, TableContents>();
  for (const { name, table, range, sheet } of tables) {
    if (table.isNullObject) continue;
    const { values, valueTypes: types, rowIndex: row, columnIndex: column } = range;
    contents.set(name, { name, sheet: sheet.name, row, column, values, types });
  }
  return contents;
}
