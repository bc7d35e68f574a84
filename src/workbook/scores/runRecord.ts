import type { Begun } from "../journal/begun";
import type { Inputs } from "../journal/inputs";
import type { DressedLine } from "../journal/dressedLine";
import type { Journal, Slot } from "../journal/journal";
import type { ColumnChange } from "../journal/stored";

/** What a scoring run has written, so that it can be taken back, and what it was made from. */
export interface RunRecord extends Begun {
  readonly changes: readonly ColumnChange[];
  /** what is said elsewhere of the run: put back with it where it still stands, and never in its way */
  readonly noted?: readonly ColumnChange[];
  /** the line of the history that was made to look like the others */
  readonly dressed?: DressedLine | undefined;
  readonly inputs: Inputs;
  /** the name of 计分表 where the run makes that sheet: it is deleted when the run is taken back before it is done */
  readonly makes?: string | undefined;
}

/** The last run, as the journal keeps it. */
export function lastRun({ run }: Pick<Journal, "run">): Slot<RunRecord> {
  return run as Slot<RunRecord>;
}
