import { type FoundJournal, queueInOrder, queueJournal, queueSlot } from "../excel/journal/journalSheet";
import type { Context } from "../excel/run";
import { Problem, problem } from "../system/problem";
import { SHEET } from "../workbook/sheetNames";
import { cannotSettle, isOthers, openJobs, recover, settlingOf } from "./recover";

/**
 * Reads what a job needs first, once what a broken job has left is cleared: it must not become what the next one
 * takes for the state before it. Where nothing was left that costs no round trip.
 *
 * @param look in one round trip, along with which the journal is read
 * @throws Problem when something was left that cannot be cleared now
 */
export async function afterRecovery<Look>(
  context: Context,
  look: () => Promise<Look>,
): Promise<{ readonly found: Look; readonly journal: FoundJournal }> {
  const queued = queueJournal(context);
  const first = await attempt(look);
  const journal = queued();
  await assertReadable(context, journal);
  if (!journal.isUnfinished && openJobs(journal).length === 0) return { found: first(), journal };
  if (isOthers(journal)) {
    throw problem("othersJob");
  }
  try {
    await recover(context, journal);
  } catch (error) {
    if (mustBeCleared(journal)) throw error instanceof Problem ? error : cannotSettle(openJobs(journal));
  }
  const again = queueJournal(context);
  const found = await attempt(look);
  const now = again();
  if (mustBeCleared(now)) throw cannotSettle(openJobs(now));
  return { found: found(), journal: now };
}

/**
 * Puts the journal in order where somebody has sorted its rows, and lets go of what it cannot make out any more.
 *
 * @throws Problem when a newer version has written it, or it has lost what a broken job was to be taken back by
 */
async function assertReadable(context: Context, journal: FoundJournal): Promise<void> {
  if (journal.isNewer) {
    throw problem("newerJournal");
  }
  const lost = (["run", "job"] as const).filter(
    (slot) => journal[slot].isDamaged && journal[slot].state !== "done",
  );
  if (!journal.isDisordered && lost.length === 0) return;
  if (journal.isDisordered) queueInOrder(context, journal);
  for (const slot of lost) queueSlot(context, slot, { state: "empty" }, journal[slot].length);
  await context.sync();
  if (lost.length === 0) return;
  throw problem("recordLost", { sheet: SHEET.journal });
}

/** A workbook that a broken job has left in pieces may be unreadable until it is cleared. */
async function attempt<Look>(look: () => Promise<Look>): Promise<() => Look> {
  try {
    const found = await look();
    return () => found;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return () => {
      throw error;
    };
  }
}

function mustBeCleared(journal: FoundJournal): boolean {
  return openJobs(journal).some((record) => settlingOf(record).blocksOthers);
}
