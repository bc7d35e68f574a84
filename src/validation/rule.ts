import type { Quantity } from "../system/schema";
import type { EntryCell, Submission } from "./entries";
import type { Severity } from "./finding";

/** An entry cell with the quantity that it is for. */
export interface Entered {
  readonly entry: EntryCell;
  readonly quantity: Quantity;
  /** as in `2018年地区生产总值` */
  readonly name: string;
  /** a formula needs it */
  readonly required: boolean;
}

/** A rule is data: which cells it looks at, when they break it, and what it says then. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** what the rule asks for, in one sentence, for the list of rules */
  readonly title: string;
  readonly breaks: (entered: Entered, submission: Submission) => boolean;
  readonly expected: (entered: Entered, submission: Submission) => string;
  readonly message: (entered: Entered, submission: Submission) => string;
}
