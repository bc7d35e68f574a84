import { endingJob } from "../excel/journal/job";
import { type FoundJournal, READING_JOURNAL } from "../excel/journal/journalSheet";
import { isUnderWay } from "../excel/journal/session";
import { allWritten, NOTHING } from "../excel/request/part";
import type { Requests } from "../excel/request/requests";
import { deleteSheets, deletionOf } from "../excel/sheets/deletion";
import { Problem, problem } from "../system/problem";
import type { Begun } from "../workbook/journal/begun";
import { JOB_SLOTS, type JobSlot } from "../workbook/journal/journal";
import { SHEET } from "../workbook/sheetNames";
import { JOBS } from "./allJobs";
import type { Settling } from "./job";

/** What became of a job that had not come to its end. */
export interface Recovered {
  readonly job: string;
  /** ISO 8601, when it began */
  readonly time: string;
  /** finished; else everything is as it was before */
  readonly finished: boolean;
}

/**
 * Clears what broken jobs have left: each is taken back, or finished where it cannot be taken back any more or can be
 * made again.
 *
 * @param journal as it was just read
 * @param before the journal before a job that has only just failed: a run that it remembered is written to it again
 * @returns the last job that was cleared; undefined when there was none, or none can be cleared now
 */
export async function recover(
  requests: Requests,
  journal: FoundJournal,
  before?: FoundJournal,
): Promise<Recovered | undefined> {
  if (journal.isUnfinished) {
    await deleteSheets(requests, [SHEET.journal]);
    return undefined;
  }
  let recovered: Recovered | undefined;
  for (const slot of JOB_SLOTS) recovered = (await settleSlot(requests, journal, slot, before)) ?? recovered;
  return recovered;
}

/** Clears what a job has left that has only just failed. Nothing is thrown: the error to report is that of the job. */
export async function recoverAtOnce(
  requests: Requests,
  before: FoundJournal,
): Promise<Recovered | undefined> {
  try {
    const journal = await requests.send(READING_JOURNAL);
    return isOthers(journal) ? undefined : await recover(requests, journal, before);
  } catch {
    return undefined;
  }
}

/** Jobs that are under way, or were broken off, by the journal. */
export function openJobs(journal: FoundJournal): Begun[] {
  return JOB_SLOTS.flatMap((slot) => {
    const { state, record } = journal[slot];
    return record && (state === "open" || state === "closing") ? [record] : [];
  });
}

/** Whether what is under way may be somebody else's job, which is theirs to finish. */
export function isOthers(journal: FoundJournal, now = new Date()): boolean {
  return openJobs(journal).some((record) => isUnderWay(record, now));
}

/** @throws Problem for a job that only a newer version knows */
export function settlingOf({ job }: Begun): Settling {
  const found = JOBS.find(({ id }) => id === job);
  if (found) return found;
  throw problem("newerJournal");
}

/** What a person has to do before broken jobs can be settled. */
export function cannotSettle(records: readonly Begun[]): Problem {
  const [sheet] = records.flatMap((record) => settlingOf(record).sheetOf?.(record) ?? []);
  return sheet === undefined ? problem("cannotSettle") : problem("cannotSettleSheet", { sheet });
}

async function settleSlot(
  requests: Requests,
  journal: FoundJournal,
  slot: JobSlot,
  before: FoundJournal | undefined,
): Promise<Recovered | undefined> {
  const { state, record, length } = journal[slot];
  if (!record || (state !== "open" && state !== "closing")) return undefined;
  const { became, last = NOTHING } = await settlingOf(record).settle(requests, record, { state, journal });
  if (became === "waiting") return undefined;
  const finished = became === "finished";
  const former = before?.[slot].state === "done" ? before[slot] : undefined;
  const isNew = !finished && record.journalMade && isAlone(journal, slot);
  const ending = isNew
    ? await deletionOf(requests, [SHEET.journal])
    : endingJob(slot, Math.max(length, former?.length ?? 0), former);
  await requests.send(allWritten([last, ending]));
  return { job: record.job, time: record.time, finished };
}

/** Whether the journal has no other record. */
function isAlone(journal: FoundJournal, slot: JobSlot): boolean {
  return JOB_SLOTS.every((other) => other === slot || journal[other].record === undefined);
}
