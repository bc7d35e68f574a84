import type { Begun } from "../../workbook/journal/begun";
import { slotCells, STATE_ROW, type Slot } from "../../workbook/journal/journal";
import type { Part } from "../request/part";
import { type FoundJournal, openingJournal, keepingSlot } from "./journalSheet";
import { signed } from "./session";

/** A job that says what it is about to do. */
export interface Opening {
  /** as it is kept */
  readonly record: Begun;
  /** cells of its column that may hold something */
  readonly length: number;
  /** says so, before anything else is written */
  readonly words: Part;
}

/**
 * What a job has to remember before it writes anything. The journal's sheet is made where it is missing.
 *
 * @param found the journal as it was just read
 */
export function openingJob(slot: "run" | "job", record: Begun, found: FoundJournal): Opening {
  const kept = signed({ ...record, journalMade: !found.exists });
  const written = slotCells("open", kept).length + STATE_ROW;
  return {
    record: kept,
    length: Math.max(written, found[slot].length),
    words: openingJournal(found, slot, kept),
  };
}

/** Writes what a column holds once its job is over: what it held before, or nothing. */
export function endingJob(
  slot: "run" | "job",
  length: number,
  before: Pick<Slot<object>, "state" | "record"> = { state: "empty", record: undefined },
): Part {
  return keepingSlot(slot, before, length);
}
