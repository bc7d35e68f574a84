import type { Contents, TableContents } from "./contents";

/** How the entry cells of a sheet are guarded, as it was found. */
export interface Guard {
  readonly sheet: string;
  /** the sheet is protected */
  readonly locked: boolean;
  /** cells that should be locked are not */
  readonly loosened: boolean;
  /** entry cells without native validation, as in `F7` */
  readonly unguarded: readonly string[];
}

/** Everything of a workbook that validation and scoring read; what is left out was not looked at. */
export interface WorkbookContents {
  readonly tables: ReadonlyMap<string, TableContents>;
  /** names of all sheets in tab order */
  readonly sheets?: readonly string[];
  /** what stands above a department's table, by the table's name */
  readonly heads?: ReadonlyMap<string, Contents>;
  /** what stands below it: the values that are derived */
  readonly tails?: ReadonlyMap<string, Contents>;
  readonly guards?: ReadonlyMap<string, Guard>;
  /** tables of ours on sheets that were copied */
  readonly copies?: readonly TableContents[];
}
