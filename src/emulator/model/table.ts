import { columnCount, type Rect, rowCount } from "./rect";
import type { TableSource } from "./source";

/** A table; `rect` includes the header row. */
export interface TableModel {
  readonly id: string;
  name: string;
  rect: Rect;
  style: string;
  showBandedRows: boolean;
  showBandedColumns?: boolean;
  /** the first or last column has the special format of the style */
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  showFilterButton: boolean;
  /** formulas of calculated columns, in R1C1, by `columnKey` of the column's title */
  readonly calculated: Map<string, string>;
  /** its one row below the header was never filled: the first row that is added takes its place */
  hasBlankRow?: boolean;
  /** ids of the columns in their order, which stay when columns are moved or renamed */
  columnIds?: readonly number[];
  readonly source?: TableSource;
}

/** The rows below the header. */
export function bodyRect({ rect }: TableModel): Rect {
  return { ...rect, top: rect.top + 1 };
}

export function headerRect({ rect }: TableModel): Rect {
  return { ...rect, bottom: rect.top };
}

export function bodyCount({ rect }: TableModel): number {
  return rowCount(rect) - 1;
}

/** Ids of the columns in their order; columns that came in otherwise than by the API have new ones. */
export function columnIdsOf(table: TableModel): readonly number[] {
  const known = (table.columnIds ?? []).slice(0, columnCount(table.rect));
  const last = Math.max(0, ...(table.columnIds ?? []));
  const missing = columnCount(table.rect) - known.length;
  if (missing > 0) known.push(...Array.from({ length: missing }, (_, i) => last + i + 1));
  table.columnIds = known;
  return known;
}
