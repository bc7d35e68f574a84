import type { FontSet } from "../../system/schema";
import type { FormatName } from "./formats";

/**
 * The plan of a workbook as plain data: what stands where, how it looks, what may be entered. The same system
 * gives the same plan; `excel/` applies it.
 */
export interface WorkbookPlan {
  /** in tab order */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly fonts: FontSet;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility?: "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly merges?: readonly Area[];
  readonly formats: readonly { readonly area: Area; readonly format: FormatName }[];
  /** in characters, from column A on; 0 hides a column */
  readonly columnWidths: readonly number[];
  /** in points, by row */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** rows that are not shown, first and how many */
  readonly hiddenRows?: readonly { readonly row: number; readonly rows: number }[];
  readonly validations?: readonly ValidationPlan[];
  readonly highlights?: readonly HighlightPlan[];
  /** rows that stay in view */
  readonly frozenRows?: number;
  readonly print?: PrintPlan;
  /** locked but for cells of an entry format */
  readonly locked?: boolean;
}

/** Rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text is always text: it is never taken for a formula, a number or a date. Null is an empty cell. */
export type Content = string | number | Formula | null;

export interface Formula {
  /** with its `=` */
  readonly formula: string;
  /** the text that it shows when it is made, where publications cover it as a text */
  readonly shows?: string;
}

/** Contents of cells from a row and a column on, which are counted from 0; rows may differ in length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Content[])[];
}

/** A table over cells that a block fills; the first row of its area is the header. */
interface TablePlan {
  readonly name: string;
  readonly area: Area;
}

/** A name of the workbook for cells of a sheet; one cell unless it says how many rows. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "decimal" | "whole"; readonly min?: number; readonly max?: number }
    /** as in `2019-01-01` */
    | { readonly kind: "date"; readonly from: string; readonly to?: string }
    | { readonly kind: "text"; readonly longest: number }
    /** texts without a comma */
    | { readonly kind: "list"; readonly values: readonly string[] };
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/**
 * A conditional format, over those before it in the list: a fill where a formula holds, or a bar as long as the value,
 * which is a share between 0 and 1.
 */
export type HighlightPlan =
  | { readonly area: Area; readonly when: string; readonly fill?: string; readonly color?: string }
  | { readonly area: Area; readonly bar: string };

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** what is printed of the sheet; default: all that is used */
  readonly area?: Area;
  /** rows repeated on each page, counted from 0 */
  readonly titleRows?: readonly [first: number, last: number];
  readonly footer: { readonly left: string; readonly right: string };
  /** rows that begin a page, counted from 0 */
  readonly breaks?: readonly number[];
  /** in points; default: Excel's */
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}
