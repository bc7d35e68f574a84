import type { Compared, Side } from "../../app/returns/collect";
import type { PartFile } from "../../app/returns/distribute";
import type { AnyReturned } from "../../app/returns/readReturns";
import type { WorkbookReading } from "../../app/workbookState";
import { schemeOf } from "./schemeDraft";

/** What somebody has decided about a cell, and what stood there by then: of anything else it says nothing. */
export interface Choice extends Pick<Compared, "ours" | "theirs"> {
  readonly side: Side;
}

/** What somebody is about to hand out, or to merge, kept while other views are looked at. */
export interface ReturnsDraft {
  /** the system that it belongs to, as `schemeOf` names it: files of another workbook are not taken over */
  readonly of: string;
  /** the deadline as it is typed; undefined leaves it as it stands */
  readonly due: string | undefined;
  /** ids of departments that get a file; undefined for all */
  readonly chosen: ReadonlySet<string> | undefined;
  /** files that were handed out last: nothing tells whether they were saved */
  readonly made: readonly PartFile[];
  /** what came back, as it was read */
  readonly files: readonly AnyReturned[];
  /** names of files that are left out */
  readonly without: ReadonlySet<string>;
  /** by department and place */
  readonly choices: ReadonlyMap<string, Choice>;
}

export const NO_RETURNS: ReturnsDraft = {
  of: "",
  due: undefined,
  chosen: undefined,
  made: [],
  files: [],
  without: new Set(),
  choices: new Map(),
};

/** The system of a workbook, as drafts name it. */
export function draftOf(reading: WorkbookReading | undefined): string {
  const system = reading?.ours?.submission.system;
  return system ? schemeOf(system, true) : "";
}

/** What somebody is about to do in a workbook; nothing of another one. */
export function returnsIn(reading: WorkbookReading | undefined, returns: ReturnsDraft): ReturnsDraft {
  return returns.of === draftOf(reading) ? returns : NO_RETURNS;
}
