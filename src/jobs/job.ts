import type { FoundJournal } from "../excel/journal/journalSheet";
import type { Part } from "../excel/request/part";
import type { Requests } from "../excel/request/requests";
import type { Shut } from "../excel/sheets/protection";
import type { Begun } from "../workbook/journal/begun";
import type { JobSlot, SlotState } from "../workbook/journal/journal";
import type { MadeFrom } from "./madeFrom";

/** What became of a job that had not come to its end: `waiting` when nothing can be done now. */
type Settlement = "finished" | "taken back" | "waiting";

export interface Settled {
  readonly became: Settlement;
  /** what is left to be written, in the request that writes to the journal that the job is over */
  readonly last?: Part | undefined;
}

/** What else is known when a job that was broken off is settled. */
interface Left {
  /** `closing` once nothing can be taken back any more */
  readonly state: SlotState;
  readonly journal: FoundJournal;
}

/** How a job is known in the journal, and how it is settled after it was broken off. */
export interface Settling<Kept extends Begun = Begun> {
  readonly id: string;
  /** the column of the journal that it is kept in */
  readonly slot: JobSlot;
  /** whether no other job may begin before it is settled: false for what can be made again from the rest at any time */
  readonly blocksOthers: boolean;
  /** the sheet to name when it cannot be settled */
  sheetOf?(record: Kept): string | undefined;
  /** Takes it back, or finishes it, from its own record. The caller then writes to the journal that the job is over. */
  settle(requests: Requests, record: Kept, left: Left): Promise<Settled>;
}

/**
 * What a job has decided to do, before anything is written. Order in `runJob`: `record` goes into the journal, `shut`
 * sheets are unprotected, `madeFrom` is read, `write`; formulas are checked (`provesFirst`); `madeFrom` is read again
 * (`takesSeveral`); `close`, and the journal says that the job is over; formulas are checked (without `provesFirst`);
 * `giveWay`; `afterwards`.
 */
export interface Plan<Kept extends Begun, Result> {
  /** what it is settled by, should it be broken off; undefined when there is nothing to write */
  readonly record: Omit<Kept, keyof Begun> | undefined;
  /** protected sheets, which are unprotected first */
  readonly shut?: readonly Shut[];
  /**
   * Writes, in as many requests as it takes.
   *
   * @returns the last of them, not sent yet: it also writes to the journal that the job is over
   */
  readonly write: (requests: Requests, journal: FoundJournal) => Part | Promise<Part>;
  /** formulas are read back before the journal says that the job is over, so that it can still be taken back */
  readonly provesFirst?: boolean;
  /** What belongs into the very last request, after the check of `provesFirst`. */
  readonly close?: (journal: FoundJournal) => Part;
  /** what it was made from: read again along with the writing, so that no edit in between is missed */
  readonly madeFrom?: MadeFrom;
  /** writing takes several requests, between which somebody may edit: `madeFrom` is read again at the end */
  readonly takesSeveral?: boolean;
  /**
   * Puts back what somebody has typed, in the moment before they were written, into cells that it has written: once it is
   * over, and before it is taken back because it was overtaken.
   */
  readonly giveWay?: (requests: Requests) => Promise<void>;
  /** what is left to do once the job is over */
  readonly afterwards?: (requests: Requests) => Promise<void>;
  readonly result: () => Result;
}

/** A job that writes: how it is run (`runJob`), and how a broken one is settled (`recover`). */
export interface Job<Input, Kept extends Begun, Look, Found, Result> extends Settling<Kept> {
  /** whether it depends on results of formulas: an Excel in manual calculation mode calculates first */
  readonly isCalculated: boolean;
  /** What is read first, along with the journal. */
  readonly look: Part<Look>;
  /** Reads what else the job has to know. @throws Problem when the job cannot be done */
  read(requests: Requests, look: Look, task: Task<Input>): Promise<Found>;
  /** Decides what will be written. @throws Problem when the job cannot be done */
  plan(found: Found, task: Task<Input>): Plan<Kept, Result>;
}

/** What a job is asked to do. */
export interface Task<Input> {
  readonly input: Input;
  readonly now: Date;
  /** as it was read when the job began */
  readonly journal: FoundJournal;
}
