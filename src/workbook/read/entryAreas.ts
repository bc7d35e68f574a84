import { cellAreas, type FillLayout } from "../fill/fillLayout";
import type { Area } from "../plan/plan";
import { TableReader, type TableContents } from "./contents";
import { FILL_COLUMN, lagKeys } from "../tableNames";

/** Cells of a sheet that take numbers, as few areas, where they were planned. */
export function plannedEntryAreas(layout: FillLayout): Area[] {
  return cellAreas(layout, ({ offered }) => lagKeys(offered));
}

/**
 * Cells of a sheet that take numbers, where they stand now: one area for each row and column that was found, joined
 * where they touch.
 */
export function foundEntryAreas(layout: FillLayout, table: TableContents): Area[] {
  const reader = new TableReader(table, layout.columns);
  const keys = reader.texts(reader.columnOf(FILL_COLUMN.key));
  const rows = new Map(layout.quantities.map((row) => [row.key, row]));
  const found = keys.flatMap((key, i) => {
    const row = rows.get(key);
    return row ? [{ ...row, row: table.row + 1 + i }] : [];
  });
  const columnOf = (key: string): number => {
    const column = reader.columnOf(key);
    return column < 0 ? -1 : table.column + column;
  };
  return plannedEntryAreas({ ...layout, quantities: found, columnOf });
}

export function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
