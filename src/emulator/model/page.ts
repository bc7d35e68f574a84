import type { Guarded } from "./guarded";

export type Margins = Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;

/** How a sheet is printed, in the terms of the file format. */
export interface Page {
  orientation?: "portrait" | "landscape";
  /** 9 is A4. @source ECMA-376 part 1, 18.3.1.63 `paperSize` */
  paperSize?: number;
  /** per cent */
  scale?: number;
  fitToPage?: boolean;
  /** number of pages; 0: as many as it takes */
  fitToWidth?: number;
  fitToHeight?: number;
  horizontalCentered?: boolean;
  verticalCentered?: boolean;
  gridLines?: boolean;
  /** row numbers and column letters are printed */
  headings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  pageOrder?: "downThenOver" | "overThenDown";
  /** how errors are printed; undefined: as they are shown */
  errors?: "blank" | "dash" | "NA";
  /** where comments are printed; undefined: nowhere */
  cellComments?: "atEnd" | "asDisplayed";
  /** undefined: counted from 1 */
  firstPageNumber?: number;
  /** in inches */
  margins?: Margins;
  /** as in `2:2` */
  printTitlesRow?: string | undefined;
  /** as in `A:B` */
  printTitlesColumn?: string | undefined;
  /** as in `A1:F20`, or `A1:F20,A30:F40` */
  printArea?: string | undefined;
  /** rows, or columns, that begin a page because somebody said so; in order */
  rowBreaks?: readonly number[];
  columnBreaks?: readonly number[];
}

/** @source ECMA-376 part 1, 18.3.1.46 `headerFooter` */
export interface HeaderFooter {
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
  /** even pages have their own; else they have those of odd ones */
  differentOddEven?: boolean;
  differentFirst?: boolean;
  /** they are scaled with the page, unless this is false */
  scaleWithDoc?: boolean;
  /** they are as wide as the page between its margins, unless this is false */
  alignWithMargins?: boolean;
}

/** What a protected sheet may allow, by the names of the file format. */
export type Permission =
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertHyperlinks"
  | "insertRows"
  | "objects"
  | "pivotTables"
  | "scenarios"
  | "sort"
  | "selectLockedCells"
  | "selectUnlockedCells";

export type SheetProtection = Readonly<Partial<Record<Permission, boolean>>> &
  Guarded & {
    readonly sheet: true;
  };

/** Sheets of a protected workbook cannot be added, removed, renamed, moved or hidden. */
export type WorkbookProtection = Guarded;
