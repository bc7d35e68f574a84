import type { ArchivedSheet } from "./archivedSheet";
import type { ColumnChange } from "../journal/stored";

/** What comes of making the sheets of a plan in a workbook, and by what that is taken back or finished. */
export interface Making {
  /** in tab order */
  readonly made: readonly string[];
  readonly archived: readonly ArchivedSheet[];
  /** the empty sheet of a new workbook, which is deleted at the end */
  readonly blank: string | undefined;
  /** names of new cells that were there before: they mean them at the end alone */
  readonly named: readonly string[];
  /** formulas on sheets that stay, which have lost their references to a sheet that is made anew */
  readonly relinked: readonly ColumnChange[];
}
