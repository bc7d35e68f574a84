import type { FillLayout } from "../fill/fillLayout";
import { rowRuns } from "../fill/fillLayout";
import type { Area } from "../plan/plan";
import { TableReader, type TableContents } from "./contents";
import { FILL_COLUMN, lagTitle } from "../tableNames";

/** Cells of a sheet that take numbers, as few areas, where they were planned. */
export function plannedEntryAreas(layout: FillLayout): Area[] {
  return rowRuns(layout, layout.columnOf(lagTitle(0)), ({ offered }) => offered + 1);
}

/** The same cells where they stand now: one area for each row and column that was found, joined where they touch. */
export function foundEntryAreas(layout: FillLayout, table: TableContents): Area[] {
  const reader = new TableReader(table);
  const keys = reader.texts(reader.columnOf(FILL_COLUMN.key));
  const columns = Array.from({ length: layout.lastLag + 1 }, (_, lag) => reader.columnOf(lagTitle(lag)));
  const offered = new Map(layout.quantities.map((row) => [row.key, row.offered]));
  const joined = columns.every((column, lag) => column === columns[0]! + lag);
  const areas: Area[] = [];
  keys.forEach((key, i) => {
    const last = offered.get(key);
    if (last === undefined) return;
    const row = table.row + 1 + i;
    const pieces = joined
      ? [{ column: columns[0]!, columns: last + 1 }]
      : columns.slice(0, last + 1).map((column) => ({ column, columns: 1 }));
    for (const { column, columns: count } of pieces.filter((piece) => piece.column >= 0)) {
      const area = { row, column: table.column + column, rows: 1, columns: count };
      const above = areas.at(-1);
      if (above?.columns === count && above.column === area.column && above.row + above.rows === row) {
        areas[areas.length - 1] = { ...above, rows: above.rows + 1 };
      } else areas.push(area);
    }
  });
  return areas;
}

export function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
