import type { Begun } from "../../workbook/journal/begun";
import { slotCells, STATE_ROW, type Slot } from "../../workbook/journal/journal";
import { type FoundJournal, queueOpening, queueSlot } from "./journalSheet";
import { signed } from "./session";

/** A job that has said what it is about to do. */
export interface Opened {
  /** as it is kept */
  readonly record: Begun;
  /** cells of its column that may hold something */
  readonly length: number;
}

/**
 * Queues what a job has to remember before it writes anything. The journal's sheet is made where it is missing.
 *
 * @param found the journal as it was just read
 */
export function queueJob(
  context: Excel.RequestContext,
  slot: "run" | "job",
  record: Begun,
  found: FoundJournal,
): Opened {
  const kept = signed({ ...record, journalMade: !found.exists });
  queueOpening(context, found, slot, kept);
  const written = slotCells("open", kept).length + STATE_ROW;
  return { record: kept, length: Math.max(written, found[slot].length) };
}

/** Queues what a column holds once its job is over: what it held before, or nothing. */
export function queueJobEnd(
  context: Excel.RequestContext,
  slot: "run" | "job",
  length: number,
  before: Pick<Slot<object>, "state" | "record"> = { state: "empty", record: undefined },
): void {
  queueSlot(context, slot, before, length);
}
