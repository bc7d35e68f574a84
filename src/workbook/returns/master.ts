import type { Submission } from "../../validation/entries";
import type { Agreed } from "./agreed";
import type { Handout } from "./handout";
import type { RegisterRow } from "./registerRows";

/** What the workbook of the lead office knows when files come back. */
export interface Master {
  readonly submission: Submission;
  /** by id of the department */
  readonly register: ReadonlyMap<string, RegisterRow>;
  /** departments that were given a file and have no row in the register, by id: nothing is noted of them there */
  readonly unlisted: ReadonlySet<string>;
  /** what departments were given last, by id, of those that were asked for */
  readonly given: ReadonlyMap<string, Handout>;
  /** what the last merge of a file of theirs has left, by id, of those that were asked for */
  readonly agreed: ReadonlyMap<string, Agreed>;
}

/** The newest edition of which anything came back; 0 for none. */
export function newestMerged({ register, agreed }: Master, department: string): number {
  return Math.max(register.get(department)?.mergedEdition ?? 0, agreed.get(department)?.edition ?? 0);
}
