import { type FoundJournal, keepingSlot, ordering, READING_JOURNAL } from "../excel/journal/journalSheet";
import { allWritten, type Part, together } from "../excel/request/part";
import type { Requests } from "../excel/request/requests";
import { Problem, problem } from "../system/problem";
import { JOB_SLOTS } from "../workbook/journal/journal";
import { SHEET } from "../workbook/sheetNames";
import { cannotSettle, isOthers, openJobs, recover, settlingOf } from "./recover";

/**
 * Clears what a job that was broken off has left, then reads what the next job needs first: it must not take leftovers
 * for the state before it. Where nothing was left, that costs no further round trip.
 *
 * @param look read along with the journal. It may fail in a workbook that a broken job has left, until that is cleared
 * @throws Problem when something was left that cannot be cleared now, or somebody else's job may be under way
 */
export async function afterRecovery<Look>(
  requests: Requests,
  look: Part<Look>,
): Promise<{ readonly found: Look; readonly journal: FoundJournal }> {
  const both = together({ journal: READING_JOURNAL, found: look.attempted() });
  const { journal, found } = await requests.send(both);
  await assertReadable(requests, journal);
  if (!journal.isUnfinished && openJobs(journal).length === 0) return { found: found(), journal };
  if (isOthers(journal)) {
    throw problem("othersJob");
  }
  try {
    await recover(requests, journal);
  } catch (error) {
    if (mustBeCleared(journal)) throw error instanceof Problem ? error : cannotSettle(openJobs(journal));
  }
  const again = await requests.send(both);
  if (mustBeCleared(again.journal)) throw cannotSettle(openJobs(again.journal));
  return { found: again.found(), journal: again.journal };
}

/**
 * Puts the journal in order where somebody has sorted its rows, and drops records that are damaged.
 *
 * @throws Problem when a newer version has written it, or the record is lost by which a broken job was to be taken back
 */
async function assertReadable(requests: Requests, journal: FoundJournal): Promise<void> {
  if (journal.isNewer) {
    throw problem("newerJournal");
  }
  const lost = JOB_SLOTS.filter((slot) => journal[slot].isDamaged && journal[slot].state !== "done");
  if (!journal.isDisordered && lost.length === 0) return;
  await requests.send(
    allWritten([
      ...(journal.isDisordered ? [ordering(journal)] : []),
      ...lost.map((slot) => keepingSlot(slot, { state: "empty" }, journal[slot].length)),
    ]),
  );
  if (lost.length === 0) return;
  throw problem("recordLost", { sheet: SHEET.journal });
}

function mustBeCleared(journal: FoundJournal): boolean {
  return openJobs(journal).some((record) => settlingOf(record).blocksOthers);
}
