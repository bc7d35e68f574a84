import type { JobRecord } from "../../workbook/journal/jobs";
import { slotCells, STATE_ROW } from "../../workbook/journal/journal";
import { type FoundJournal, queueOpening, queueSlot } from "./journalSheet";
import { signed } from "./session";

/**
 * Queues what a job has to remember before it writes anything. The journal's sheet is made where it is missing.
 *
 * @param found the journal as it was just read
 * @returns what queues the mark that the job is over
 */
export function queueJob(context: Excel.RequestContext, record: JobRecord, found: FoundJournal): () => void {
  const kept = signed({ ...record, journalMade: !found.exists });
  queueOpening(context, found, "job", kept);
  const written = slotCells("open", kept).length + STATE_ROW;
  return () => queueJobEnd(context, Math.max(written, found.job.length));
}

/** Queues the mark that no job is under way. */
export function queueJobEnd(context: Excel.RequestContext, length: number): void {
  queueSlot(context, "job", { state: "empty" }, length);
}
