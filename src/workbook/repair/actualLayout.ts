import type { FillLayout } from "../fill/fillLayout";
import { type TableContents, TableReader } from "../read/contents";
import { FILL_COLUMN } from "../tableNames";

/**
 * A layout with every row and column where it stands now: what is planned over it is what the sheet should have.
 * Rows and columns that are gone are left out; a row that is there twice is left as it is.
 *
 * @returns undefined when rows cannot be told apart any more
 */
export function actualLayout(layout: FillLayout, table: TableContents): FillLayout | undefined {
  const reader = new TableReader(table, layout.columns);
  const keyColumn = reader.columnOf(FILL_COLUMN.key);
  if (keyColumn < 0) return undefined;
  const keys = reader.texts(keyColumn);
  const quantities = layout.quantities.flatMap((row) => {
    const at = keys.indexOf(row.key);
    return at < 0 || keys.lastIndexOf(row.key) !== at ? [] : [{ ...row, row: table.row + 1 + at }];
  });
  return {
    ...layout,
    quantities,
    headerRow: table.row,
    firstRow: table.row + 1,
    columnOf: (key) => {
      const column = reader.columnOf(key);
      return column < 0 ? -1 : table.column + column;
    },
  };
}
