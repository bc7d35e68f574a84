import type { JobRecord, ScoreSheetJob } from "../../workbook/journal/jobs";
import type { RunRecord, Slot } from "../../workbook/journal/journal";
import { SHEET } from "../../workbook/sheetNames";
import { checkAgain } from "../findings/reportFindings";
import { finishGenerating } from "../generate/finishGenerating";
import { takeBackGenerating } from "../generate/takeBackGenerating";
import { putBack } from "../journal/changes";
import { queueJobEnd } from "../journal/job";
import { type FoundJournal, queueJournal } from "../journal/journalSheet";
import { isUnderWay } from "../journal/session";
import { restoreRun } from "../journal/scoringRun";
import { takeBackPublishing } from "../publication/publish";
import { repairAgain } from "../repair/repairAgain";
import { queueDeletion } from "../queueDeletion";

/** What became of a job that had not come to its end. */
export interface Recovered {
  readonly job: JobRecord["job"] | RunRecord["job"];
  /** ISO 8601, when it began */
  readonly time: string;
  /** finished; else everything is as it was before */
  readonly finished: boolean;
}

/**
 * Clears what a broken job has left: it is taken back, or finished where that is all that can be done or gives the
 * same.
 *
 * @param journal as it was just read
 * @returns undefined when there was none, or it cannot be cleared now
 */
export async function recover(
  context: Excel.RequestContext,
  journal: FoundJournal,
): Promise<Recovered | undefined> {
  if (journal.isUnfinished) {
    await queueDeletion(context, [SHEET.journal]);
    await context.sync();
    return undefined;
  }
  const run = await recoverRun(context, journal.run);
  return (await recoverJob(context, journal)) ?? run;
}

/** The same for a job that has just failed, whose error is the one to tell: nothing is thrown. */
export async function recoverAtOnce(context: Excel.RequestContext): Promise<Recovered | undefined> {
  try {
    const queued = queueJournal(context);
    await context.sync();
    const journal = queued();
    return isOthers(journal) ? undefined : await recover(context, journal);
  } catch {
    return undefined;
  }
}

/** Whether what the journal says is under way may be somebody else's job, which is theirs to finish. */
export function isOthers({ run, job }: FoundJournal, now = new Date()): boolean {
  return isUnderWay(job.record, now) || (run.state === "open" && isUnderWay(run.record, now));
}

async function recoverRun(
  context: Excel.RequestContext,
  { state, record, length }: Slot<RunRecord>,
): Promise<Recovered | undefined> {
  if (state !== "open" || !record) return undefined;
  const restored = await restoreRun(context, record, length);
  return restored ? { job: record.job, time: record.time, finished: false } : undefined;
}

async function recoverJob(
  context: Excel.RequestContext,
  { run, job: { state, record, length } }: FoundJournal,
): Promise<Recovered | undefined> {
  if (!record) return undefined;
  const { job, time } = record;
  const closing = state === "closing" || (record.job === "score-sheet" && isWritten(run, record));
  const finished = await settle(context, record, closing);
  if (finished === undefined) return undefined;
  // a generation that is finished has closed its job itself
  if (!finished && record.journalMade && isBlank(run)) await queueDeletion(context, [SHEET.journal]);
  else if (!(finished && job === "generate")) queueJobEnd(context, length);
  await context.sync();
  return { job, time, finished };
}

function isBlank({ record }: Slot<RunRecord>): boolean {
  return record === undefined;
}

/** Whether the run that a sheet was made for stands on it. */
function isWritten({ state, record }: Slot<RunRecord>, { made, time }: ScoreSheetJob): boolean {
  return state === "done" && record?.made === made && record.time === time;
}

/** @returns whether the job was finished; undefined when nothing could be done */
async function settle(
  context: Excel.RequestContext,
  record: JobRecord,
  closing: boolean,
): Promise<boolean | undefined> {
  switch (record.job) {
    case "entries":
      return (await putBack(context, record.changes)) ? false : undefined;
    case "score-sheet":
      if (closing) context.workbook.worksheets.getItem(record.made).visibility = "Visible";
      else await queueDeletion(context, [record.made]);
      await context.sync();
      return closing;
    case "findings":
      await checkAgain(context, record);
      return true;
    case "repair":
      await repairAgain(context, record);
      return true;
    case "publish":
    case "withdraw":
      return (await takeBackPublishing(context, record)) ? false : undefined;
    case "generate":
      if (closing) await finishGenerating(context, record);
      else await takeBackGenerating(context, record);
      return closing;
  }
}
