import type { Department } from "../../system/schema";
import type { Contents, TableContents } from "./contents";
import type { Doubts } from "./formulaDoubt";

/** How the entry cells of a sheet are guarded, as it was found. */
export interface Guard {
  readonly sheet: string;
  /** the sheet is protected */
  readonly locked: boolean;
  /** cells that should be locked are not */
  readonly loosened: boolean;
  /** entry cells without native validation, as in `F7` */
  readonly unguarded: readonly string[];
  /** rows of the table are hidden, by a filter or by hand */
  readonly hidden: boolean;
}

/** Everything of a workbook that validation and scoring read; what is left out was not looked at. */
export interface WorkbookContents {
  readonly tables: ReadonlyMap<string, TableContents>;
  /** whose file it is; undefined where the workbook is for all departments */
  readonly part?: Department | undefined;
  /** names of all sheets in tab order */
  readonly sheets?: readonly string[];
  /** what stands above a department's table, by the table's name */
  readonly heads?: ReadonlyMap<string, Contents>;
  /** what stands below it: the values that are derived */
  readonly tails?: ReadonlyMap<string, Contents>;
  readonly guards?: ReadonlyMap<string, Guard>;
  /** tables of ours on sheets that were copied */
  readonly copies?: readonly TableContents[];
  /** the uppermost cells of sheets that hold no table of ours and were not set aside */
  readonly strangers?: readonly Contents[];
  /** names of the workbook with their formulas; not read where there are very many */
  readonly names?: ReadonlyMap<string, string>;
  /** what the host says of results that are uncertain; Microsoft's Excel says nothing */
  readonly doubts?: Doubts;
}
