import type { Begun } from "../../workbook/journal/begun";
import { type JobSlot, slotCells, STATE_ROW, type Slot } from "../../workbook/journal/journal";
import type { Part } from "../request/part";
import { type FoundJournal, openingJournal, keepingSlot } from "./journalSheet";
import { signed } from "./session";

/** The entry that a job makes in the journal before it writes anything else. */
export interface Opening {
  /** as the journal keeps it */
  readonly record: Begun;
  /** cells of the journal's column that may hold something */
  readonly length: number;
  /** writes the entry */
  readonly words: Part;
}

/**
 * The entry of a job that begins. Its `words` make the journal's sheet where it is missing.
 *
 * @param found the journal as it was just read
 */
export function openingJob(slot: JobSlot, record: Begun, found: FoundJournal): Opening {
  const kept = signed({ ...record, journalMade: !found.exists });
  const written = slotCells("open", kept).length + STATE_ROW;
  return {
    record: kept,
    length: Math.max(written, found[slot].length),
    words: openingJournal(found, slot, kept),
  };
}

/** Writes what a column of the journal holds once its job is over: what it held before the job, or nothing. */
export function endingJob(
  slot: JobSlot,
  length: number,
  before: Pick<Slot<object>, "state" | "record"> = { state: "empty", record: undefined },
): Part {
  return keepingSlot(slot, before, length);
}
