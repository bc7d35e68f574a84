import { endingJob, type Opening, openingJob } from "../excel/journal/job";
import { type FoundJournal, keepingSlot, keepingState } from "../excel/journal/journalSheet";
import { allWritten, known, NOTHING, type Part, together } from "../excel/request/part";
import { HeadedRequests, type Requests } from "../excel/request/requests";
import { inCalculatedExcel, inExcel } from "../excel/request/run";
import { unlockFor } from "../excel/sheets/protection";
import type { Begun } from "../workbook/journal/begun";
import type { JobSlot } from "../workbook/journal/journal";
import { afterRecovery } from "./afterRecovery";
import type { Job, Plan, Settling } from "./job";
import { cannotSettle, recoverAtOnce } from "./recover";

/**
 * The one way in which jobs write: what a broken one has left is cleared, what is there is read, the journal says what
 * is about to be done, it is done, and the journal says that it is over. What fails is taken back at once, or finished,
 * if Excel still answers; else the next opening does it. A job that an edit has overtaken is taken back and begins
 * anew.
 *
 * @throws Problem that says in words why nothing was written
 */
export function runJob<Input, Kept extends Begun, Look, Found, Result>(
  job: Job<Input, Kept, Look, Found, Result>,
  input: Input,
  now = new Date(),
): Promise<Result> {
  const run = job.isCalculated ? inCalculatedExcel : inExcel;
  return run(async (requests) => {
    for (let attempt = 1; ; attempt++) {
      const { found: look, journal } = await afterRecovery(requests, job.look);
      const task = { input, now, journal };
      const plan = job.plan(await job.read(requests, look, task), task);
      if (
        !plan.record ||
        (await carryOut(requests, job, plan, { ...plan.record, ...begun(job, now) }, journal))
      )
        return plan.result();
      const { attempts, overtaken } = plan.madeFrom!;
      if (attempt >= attempts) throw overtaken();
    }
  });
}

function begun({ id }: Settling<never>, now: Date): Begun {
  return { job: id, time: now.toISOString() };
}

/** @returns false when it was overtaken by an edit, and taken back */
async function carryOut<Kept extends Begun>(
  requests: Requests,
  job: Settling<Kept>,
  plan: Plan<Kept, unknown>,
  record: Begun,
  journal: FoundJournal,
): Promise<boolean> {
  try {
    const opening = openingJob(job.slot, record, journal);
    const isOvertaken = await write(requests, job, plan, opening, journal);
    await plan.giveWay?.(requests);
    if (isOvertaken) {
      await takeBack(requests, job, opening, journal);
      return false;
    }
    await plan.afterwards?.(requests);
    return true;
  } catch (error) {
    const recovered = await recoverAtOnce(requests, journal);
    if (recovered?.job === job.id && recovered.finished) return true;
    throw error;
  }
}

/** @returns whether somebody has changed meanwhile what it was made from */
async function write<Kept extends Begun>(
  requests: Requests,
  { slot }: Settling<Kept>,
  plan: Plan<Kept, unknown>,
  { words, length }: Opening,
  journal: FoundJournal,
): Promise<boolean> {
  const begun = new HeadedRequests(requests, words);
  await unlockFor(begun, plan.shut ?? [], endingJob(slot, length, journal[slot]));
  const overtaken = plan.madeFrom?.isOvertaken ?? known(false);
  // read before anything is written: volatile formulas may have other results afterwards
  const writing = new HeadedRequests(begun, overtaken);
  const last = await plan.write(writing, journal);
  if (plan.provesFirst) await writing.send(last);
  const { since } = await writing.send(
    together({
      last: plan.provesFirst ? NOTHING : last,
      since: plan.takesSeveral ? overtaken : known(false),
      close: plan.close?.(journal) ?? NOTHING,
      over: over(slot, length),
    }),
  );
  return writing.head || since;
}

/** A run and a merge stay in the journal to be looked at; of other jobs nothing is left there. */
function over(slot: JobSlot, length: number): Part {
  return slot === "job" ? endingJob(slot, length) : keepingState(slot, "done");
}

/**
 * Takes back what was only just written, under the journal, which then holds what it held before.
 *
 * @throws Problem when that cannot be done now: the job is open then, to be settled later
 */
async function takeBack<Kept extends Begun>(
  requests: Requests,
  job: Settling<Kept>,
  { record, length }: Opening,
  journal: FoundJournal,
): Promise<void> {
  const again = new HeadedRequests(requests, keepingSlot(job.slot, { state: "open", record }, length));
  const { became, last = NOTHING } = await job.settle(again, record as Kept, { state: "open", journal });
  if (became === "waiting") throw cannotSettle([record]);
  await again.send(allWritten([last, endingJob(job.slot, length, journal[job.slot])]));
}
