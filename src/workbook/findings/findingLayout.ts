import { sideBySide } from "../columns/areas";
import { titleOf } from "../columns/column";
import { cellsOfRow } from "../columns/columnTable";
import type { Area, Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMNS } from "./findingColumns";
import { contentIn, type FindingRow } from "./findingRows";
import { FINDING_HEADER_ROW } from "./findingSheet";

/** Where the columns of 校验结果 stand; users may have put columns of their own between them, or at the end. */
export interface FindingLayout {
  /** the table with its header row */
  readonly area: Area;
  /** the column of each of our keys, in their order, counted from the first of the sheet */
  readonly columns: ReadonlyMap<string, number>;
  /** how many columns the table gets at its end */
  readonly added: number;
}

/**
 * Where findings go in a table.
 *
 * @param old the table as it was read; undefined when it has to be made
 * @param rows of the new table, without its header
 */
export function findingLayout(old: TableContents | undefined, rows: number): FindingLayout {
  const first = old?.column ?? 0;
  const offsets = offsetsIn(old);
  const width = old?.values[0]!.length ?? 0;
  const columns = Math.max(width, ...offsets.map((offset) => offset + 1));
  return {
    area: { row: old?.row ?? FINDING_HEADER_ROW, column: first, rows: rows + 1, columns },
    columns: new Map(FINDING_COLUMNS.map(({ key }, i) => [key, first + offsets[i]!])),
    added: old ? columns - width : 0,
  };
}

/**
 * Columns go by their titles: one with another title is a user's. Where no title is ours the header was wiped, and they
 * go by their order.
 */
function offsetsIn(old: TableContents | undefined): number[] {
  const reader = old && new TableReader(old, FINDING_COLUMNS);
  if (!reader || reader.keys.every((key) => key === undefined)) return FINDING_COLUMNS.map((_, i) => i);
  let next = reader.keys.length;
  return FINDING_COLUMNS.map(({ key }) => {
    const found = reader.columnOf(key);
    return found >= 0 ? found : next++;
  });
}

/** Where the column of one of our keys stands. */
export function columnOf({ columns }: FindingLayout, key: string): number {
  return columns.get(key)!;
}

/** What comes into the header; undefined for columns of users. */
export function headerOf(layout: FindingLayout): (string | undefined)[] {
  return ourCells(layout, titleOf);
}

/** What comes into the cells of the table below its header; undefined for those that stay as they are. */
export function laidOut(layout: FindingLayout, rows: readonly FindingRow[]): (Content | undefined)[][] {
  return rows.map((row, i) => {
    const at = cellsOfRow(layout.area.row + 1 + i, (key) => columnOf(layout, key));
    return ourCells(layout, (column) => contentIn(row, column, at));
  });
}

/** A row over all columns of the table, with something in ours. */
function ourCells<Cell>(
  { area, columns }: FindingLayout,
  cellIn: (column: (typeof FINDING_COLUMNS)[number]) => Cell,
): (Cell | undefined)[] {
  const cells = Array.from({ length: area.columns }, (): Cell | undefined => undefined);
  for (const column of FINDING_COLUMNS) cells[columns.get(column.key)! - area.column] = cellIn(column);
  return cells;
}

/** Columns as areas, those side by side as one; default: ours. */
export function ownAreas(
  { area, columns }: FindingLayout,
  places: Iterable<number> = columns.values(),
): Area[] {
  return sideBySide(places).map((run) => ({ ...area, ...run }));
}
