import type { Said } from "../i18n/said";
import type { Quantity } from "../system/schema";
import type { EntryCell, Submission } from "./entries";
import type { Place, Severity } from "./finding";

/** A rule is data: what it looks at, when that breaks it, and what it says then. */
export interface Rule<Subject> {
  readonly id: string;
  readonly severity: Severity;
  /** what the rule asks for, in one sentence, for the list of rules */
  readonly title: Said;
  readonly reads: (submission: Submission) => readonly Subject[];
  readonly breaks: (subject: Subject, submission: Submission) => boolean;
  readonly at: (subject: Subject, submission: Submission) => Place;
  /** what stands there, as a finding quotes it */
  readonly found: (subject: Subject) => string | Said;
  readonly expected: (subject: Subject, submission: Submission) => Said;
  readonly message: (subject: Subject, submission: Submission) => Said;
  /** a remark settles it only where it says that the number is right: others speak of what else there is to say */
  readonly confirmed?: boolean;
  /** the number that was meant, where that is plain */
  readonly correction?: (subject: Subject, submission: Submission) => number | undefined;
}

/** An entry cell with the quantity that it is for. */
export interface Entered {
  readonly entry: EntryCell;
  readonly quantity: Quantity;
  /** as in `2018年地区生产总值` */
  readonly name: Said;
  /** a formula needs it */
  readonly required: boolean;
}
