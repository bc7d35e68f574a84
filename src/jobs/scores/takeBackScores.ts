import { currentCells } from "../../excel/journal/current";
import { queueJobEnd } from "../../excel/journal/job";
import { type FoundJournal, queueSlot, queueState } from "../../excel/journal/journalSheet";
import type { Context } from "../../excel/run";
import { problem } from "../../system/problem";
import { holds, settled } from "../../workbook/journal/columnChange";
import { lastRun } from "../../workbook/scores/runRecord";
import { assertUnpublished } from "../publication/published";
import { score } from "./score";

/**
 * Takes the last run back: its cells hold again what they held before it. The run's own record says what to do, so
 * that taking back which is broken off is gone on with at the next opening.
 *
 * @param journal as it was just read, with nothing open
 * @throws Problem when there is none, or somebody has changed its cells since
 */
export async function takeBackScores(context: Context, journal: FoundJournal): Promise<void> {
  assertUnpublished(journal);
  const { record, length, isDamaged } = lastRun(journal);
  if (isDamaged) throw problem("runDamaged");
  if (!record) throw problem("nothingToUndo");
  const now = await currentCells(context, record.changes);
  const changed = record.changes.find(({ after }, i) => now[i] === undefined || !holds(now[i], after));
  if (changed) {
    throw problem("changedSinceScoring", { sheet: changed.sheet });
  }
  // a sheet that the run has made stays: its record must not take it away any more
  const { makes, ...run } = { ...record, changes: record.changes.map(settled) };
  if (makes === undefined) queueState(context, "run", "open");
  else queueSlot(context, "run", { state: "open", record: run }, length);
  if ((await score.settle(context, run, { state: "open", journal })) === "taken back") {
    queueJobEnd(context, "run", length);
    await context.sync();
    return;
  }
  const left = await currentCells(context, record.changes);
  if (record.changes.every(({ after }, i) => left[i] && holds(left[i], after))) {
    queueState(context, "run", "done");
    await context.sync();
  }
  throw problem("cannotUndo", { sheet: record.changes[0]?.sheet ?? "" });
}
