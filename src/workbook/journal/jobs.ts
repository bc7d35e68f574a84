import type { Publication } from "../publication/publication";
import type { SheetRepair } from "../repair/repairs";
import type { ColumnChange } from "./stored";

/** What every job says of itself before it writes. */
interface Begun {
  /** ISO 8601 */
  readonly time: string;
  /** which pane has begun it; jobs of others are left to them while they may be under way */
  readonly by?: string;
  /** whether the journal itself came with it, and goes with it when it is taken back */
  readonly journalMade?: boolean;
}

/** Entries that are put in for people: corrections, and data from a file. Taken back cell by cell. */
interface EntriesJob extends Begun {
  readonly job: "entries";
  readonly changes: readonly ColumnChange[];
}

/** 计分表 that is made anew before scores go to it. Deleted, unless the run that it was made for has been written. */
export interface ScoreSheetJob extends Begun {
  readonly job: "score-sheet";
  readonly made: string;
}

/** The list of findings, which follows from the entries: finished by making it again. */
export interface FindingsJob extends Begun {
  readonly job: "findings";
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
}

/** Restored formulas, locks and formats, which follow from the system: finished by restoring them again. */
export interface RepairJob extends Begun {
  readonly job: "repair";
  readonly repairs: readonly SheetRepair[];
}

/** A sheet that a generation sets aside under another name. */
export interface ArchivedSheet {
  readonly sheet: string;
  readonly archived: string;
  /** name now, name in the archive */
  readonly tables: readonly (readonly [from: string, to: string])[];
  /** undefined when it is not protected */
  readonly protection: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Sheets that are made. As long as it is open, they are deleted and those set aside come back; once it is closing,
 * all are there and the rest is done.
 */
export interface GenerateJob extends Begun {
  readonly job: "generate";
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

/** Scores that become values under protection, with a stamp. Taken back cell by cell. */
export interface PublishJob extends Begun {
  readonly job: "publish" | "withdraw";
  readonly sheet: string;
  readonly changes: readonly ColumnChange[];
  /** how the sheet was before */
  readonly before: {
    /** the middle of its footer */
    readonly footer: string;
    readonly protection: Readonly<Record<string, unknown>> | undefined;
    readonly publication: Publication | undefined;
  };
}

export type JobRecord = EntriesJob | ScoreSheetJob | FindingsJob | RepairJob | GenerateJob | PublishJob;
