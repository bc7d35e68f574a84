import { cellAddress } from "../plan/address";
import { linkBy } from "../plan/link";
import type { Area, Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMN } from "../tableNames";
import { type FindingRow, FINDING_TITLES } from "./findingRows";
import { FINDING_HEADER_ROW } from "./findingSheet";

/** Where the columns of 校验结果 stand; users may have put columns of their own between them, or at the end. */
export interface FindingLayout {
  /** the table with its header row */
  readonly area: Area;
  /** the column of each of our titles, in their order, counted from the first of the sheet */
  readonly columns: readonly number[];
  /** columns that the table gets at its end */
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
    columns: offsets.map((offset) => first + offset),
    added: old ? columns - width : 0,
  };
}

/**
 * Columns go by their titles: one with another title is a user's. Where no title is ours the header was wiped, and they go
 * by their order.
 */
function offsetsIn(old: TableContents | undefined): number[] {
  const reader = old && new TableReader(old);
  if (!reader || !FINDING_TITLES.some((title) => reader.columnOf(title) >= 0))
    return FINDING_TITLES.map((_, i) => i);
  const width = reader.titles.length;
  let next = width;
  return FINDING_TITLES.map((title) => {
    const found = reader.columnOf(title);
    return found >= 0 ? found : next++;
  });
}

/** Where the column of one of our titles stands. */
export function columnOf({ columns }: FindingLayout, title: string): number {
  return columns[FINDING_TITLES.indexOf(title)]!;
}

/** What comes into the header; undefined for columns of users. */
export function headerOf({ area, columns }: FindingLayout): (string | undefined)[] {
  return Array.from(
    { length: area.columns },
    (_, j) => FINDING_TITLES[columns.indexOf(area.column + j)] ?? undefined,
  );
}

/** What comes into the cells of the table below its header; undefined for those that stay as they are. */
export function laidOut(layout: FindingLayout, rows: readonly FindingRow[]): (Content | undefined)[][] {
  const { area, columns } = layout;
  const [place, target, shown] = [FINDING_COLUMN.place, FINDING_COLUMN.target, FINDING_COLUMN.shown].map(
    (title) => columnOf(layout, title),
  ) as [number, number, number];
  return rows.map((row, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      const column = area.column + j;
      const at = area.row + 1 + i;
      const cell = row[columns.indexOf(column)];
      return column === place && cell !== undefined
        ? linkBy(cellAddress(at, target), cellAddress(at, shown))
        : cell;
    }),
  );
}

/** Columns as areas side by side: ours, unless others are said. */
export function ownAreas({ area, columns }: FindingLayout, titles: readonly number[] = columns): Area[] {
  const areas: Area[] = [];
  for (const column of [...titles].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last && last.column + last.columns === column)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ ...area, column, columns: 1 });
  }
  return areas;
}
