import type { Rect } from "./rect";

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) at a place. */
export interface StructuralEdit {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** the columns that alone are concerned, or for columns the rows: cells are moved aside; all when it is not said */
  readonly across?: { readonly first: number; readonly last: number };
}

/** Where a row stands in the text of its sheet's part, and what its own attributes said. */
export interface RowSource {
  readonly start: number;
  readonly end: number;
}

/** Formulas that were written once for several cells. */
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
  /** rows or cells that do not say where they are, or stand out of order */
  readonly isIrregular: boolean;
}

/** Something that moved or vanished after a workbook was opened: parts that this host does not know mention it. */
export type Upheaval =
  | { readonly kind: "moved"; readonly sheet: string; readonly edit: StructuralEdit }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "removed"; readonly sheet: string };

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

/** A table's part and the columns that it had. */
export interface TableSource {
  readonly part: string;
  readonly relationship: string;
  readonly rect: Rect;
}
