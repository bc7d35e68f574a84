import type { Rect } from "./rect";

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) at index `at`. */
export interface StructuralEdit {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /**
   * only the cells of these columns (of these rows, for axis `column`) are shifted; undefined for whole rows or columns
   */
  readonly across?: { readonly first: number; readonly last: number };
}

/** Where a row stands in the text of its sheet's part. */
export interface RowSource {
  readonly start: number;
  readonly end: number;
}

/** A group of cells that share one formula in the file, as `placeOf` numbers. */
export interface SharedFormula {
  /** the cell that it is written in */
  readonly master: number;
  readonly members: number[];
}

/** What a sheet was read from. Rows and columns are those of the file. */
export interface SheetSource {
  /** name of its part */
  readonly part: string;
  /** what it is called in the file */
  readonly name: string;
  /** id of its relationship with the workbook's part */
  readonly relationship: string;
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** it has a filter outside of tables */
  readonly hasFilter: boolean;
  /** rows or cells have no `r` attribute, or are out of order */
  readonly isIrregular: boolean;
}

/**
 * A move, rename or removal since a workbook was opened: saving replays it on unmodelled parts that refer to it.
 *
 * @property order names of the sheets until then: references from one sheet to another go by it
 */
export type Upheaval =
  | { readonly kind: "moved"; readonly sheet: string; readonly edit: StructuralEdit }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "removed"; readonly sheet: string; readonly order: readonly string[] }
  | {
      readonly kind: "reordered";
      readonly sheet: string;
      readonly order: readonly string[];
      readonly after: readonly string[];
    };

/** What a workbook was read from: kept, so that saving can patch it. */
export interface WorkbookSource {
  /** the file */
  readonly bytes: Uint8Array;
  /** name of the workbook's part */
  readonly part: string;
  /** names of sheets in the file, in their order, sheets that this host does not model among them */
  readonly sheets: readonly string[];
  /** how many shared strings the file has */
  readonly strings: number;
}

/** Where a chart stands in its file. */
export interface ChartSource {
  readonly part: string;
  /** the part of the drawing that shows it, and the id of its relationship with the chart's */
  readonly drawing: string;
  readonly relationship: string;
}

/** A table's part, its relationship, the range that it had, and how many columns. */
export interface TableSource {
  readonly columns: number;
  readonly part: string;
  readonly relationship: string;
  readonly rect: Rect;
}
