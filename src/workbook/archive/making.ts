import type { ArchivedSheet } from "./archivedSheet";
import type { ColumnChange } from "../journal/stored";

/** What a generation changes in a workbook; the journal keeps it, so that it can be taken back or finished. */
export interface Making {
  /** in tab order */
  readonly made: readonly string[];
  readonly archived: readonly ArchivedSheet[];
  /** the empty sheet of a new workbook, which is deleted at the end */
  readonly blank: string | undefined;
  /** names that the workbook had before: they are pointed to the new cells only at the end */
  readonly named: readonly string[];
  /** formulas on sheets that stay and refer to a sheet that is made anew */
  readonly relinked: readonly ColumnChange[];
  /** formulas of 下发与回收 over fill sheets that are made anew; a record of a former version has none */
  readonly counting?: readonly ColumnChange[];
}
