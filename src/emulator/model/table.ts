import { columnCount, type Rect, rowCount } from "./rect";
import type { FilterCriteria } from "./filter";
import type { TableSource } from "./source";
import type { Typed } from "./typed";

/** A table; `rect` includes the header row and the totals row, where they are shown. */
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
  /** formulas of calculated columns, in R1C1, by ids of columns */
  readonly calculated: Map<number, string>;
  /** its one row below the header was never filled: the first row that is added takes its place */
  hasBlankRow?: boolean;
  /** ids of the columns in their order, which stay when columns are moved or renamed */
  columnIds?: readonly number[];
  /** titles of the columns while the header row is not shown; undefined: they stand in it */
  hiddenTitles?: readonly string[];
  /** its last row has totals */
  hasTotals?: boolean;
  /** what stood in the totals row before it was hidden, by ids of columns */
  totalsBefore?: ReadonlyMap<number, Typed>;
  /** what its filter shows, by ids of columns */
  filters?: ReadonlyMap<number, FilterCriteria>;
  /** what it was sorted by last */
  sort?: TableSort;
  readonly source?: TableSource;
}

/** @source Excel.TableSort */
export interface TableSort {
  readonly fields: readonly {
    /** the distance of the column from the first */
    readonly key: number;
    readonly ascending?: boolean;
    readonly sortOn?: string;
    /** `#RRGGBB`, where it was sorted by colors */
    readonly color?: string;
    /** where it was sorted by icons, as the API calls them */
    readonly icon?: { readonly set: string; readonly index: number };
  }[];
  readonly matchCase: boolean;
  readonly method: "PinYin" | "StrokeCount";
}

/** What is asked of a table about its rows. */
type Rows = Pick<TableModel, "rect" | "hiddenTitles" | "hasTotals">;

/** The rows of data. */
export function bodyRect({ rect, hiddenTitles, hasTotals }: Rows): Rect {
  return {
    ...rect,
    top: rect.top + (hiddenTitles ? 0 : 1),
    bottom: rect.bottom - (hasTotals ? 1 : 0),
  };
}

/** The row of titles; undefined while it is not shown. */
export function headerRect({ rect, hiddenTitles }: Rows): Rect | undefined {
  return hiddenTitles ? undefined : { ...rect, bottom: rect.top };
}

/** The row of totals; undefined while it is not shown. */
export function totalsRect({ rect, hasTotals }: Rows): Rect | undefined {
  return hasTotals ? { ...rect, top: rect.bottom } : undefined;
}

export function bodyCount(table: Rows): number {
  return rowCount(bodyRect(table));
}

/** The table that a cell is in. */
export function tableAt(
  { tables }: { readonly tables: readonly TableModel[] },
  row: number,
  column: number,
): TableModel | undefined {
  return tables.find(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
}

/** Ids of the columns in their order; columns that came in otherwise than by the API have new ones. */
export function columnIdsOf(table: TableModel): readonly number[] {
  const known = (table.columnIds ?? []).slice(0, columnCount(table.rect));
  const missing = columnCount(table.rect) - known.length;
  if (missing > 0) {
    const next = nextColumnId(table);
    known.push(...Array.from({ length: missing }, (_, i) => next + i));
  }
  table.columnIds = known;
  return known;
}

/** An id that no column has, nor one that the file had. */
export function nextColumnId({ columnIds, source }: TableModel): number {
  return Math.max(0, ...(columnIds ?? []), columnIds ? (source?.columns ?? 0) : 0) + 1;
}
