import { type Opened, queueJob, queueJobEnd } from "../excel/journal/job";
import { type FoundJournal, queueSlot, queueState } from "../excel/journal/journalSheet";
import { unlockFor } from "../excel/protection";
import { type Context, inCalculatedExcel, inExcel } from "../excel/run";
import type { Begun } from "../workbook/journal/begun";
import { afterRecovery } from "./afterRecovery";
import type { Job, Plan, Settling } from "./job";
import { queueOvertaken } from "./madeFrom";
import { cannotSettle, recoverAtOnce } from "./recover";

/**
 * The one way in which jobs write: what a broken one has left is cleared, what is there is read, the journal says what
 * is about to be done, it is done, and the journal says that it is over. What fails is taken back at once, or finished,
 * if Excel still answers; else the next opening does it. A job that an edit has overtaken is taken back and begins anew.
 *
 * @throws Problem that says in words why nothing was written
 */
export function runJob<Input, Kept extends Begun, Look, Found, Result>(
  job: Job<Input, Kept, Look, Found, Result>,
  input: Input,
  now = new Date(),
): Promise<Result> {
  const run = job.isCalculated ? inCalculatedExcel : inExcel;
  return run(async (context) => {
    for (let attempt = 1; ; attempt++) {
      const { found: look, journal } = await afterRecovery(context, () => job.look(context));
      const task = { input, now, journal };
      const plan = job.plan(await job.read(context, look, task), task);
      if (
        !plan.record ||
        (await carryOut(context, job, plan, { ...plan.record, ...begun(job, now) }, journal))
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
  context: Context,
  job: Settling<Kept>,
  plan: Plan<Kept, unknown>,
  record: Begun,
  journal: FoundJournal,
): Promise<boolean> {
  try {
    const opened = queueJob(context, job.slot, record, journal);
    await unlockFor(context, plan.shut ?? [], () =>
      queueJobEnd(context, job.slot, opened.length, journal[job.slot]),
    );
    // before anything is written: cells that come to something else each time would be others afterwards
    const isOvertaken = plan.madeFrom && queueOvertaken(context, plan.madeFrom);
    const check = await plan.write(context, journal);
    if (plan.provesFirst) {
      await context.sync();
      check();
    }
    const isOvertakenSince =
      plan.madeFrom && plan.takesSeveral ? queueOvertaken(context, plan.madeFrom) : undefined;
    plan.close?.(context, journal);
    queueOver(context, job, opened);
    await context.sync();
    if (!plan.provesFirst) check();
    if (isOvertaken?.() || isOvertakenSince?.()) {
      await takeBack(context, job, opened, journal);
      return false;
    }
    await plan.afterwards?.(context);
    return true;
  } catch (error) {
    const recovered = await recoverAtOnce(context, journal);
    if (recovered?.job === job.id && recovered.finished) return true;
    throw error;
  }
}

/** A run stays to be looked at; of other jobs nothing is left. */
function queueOver(context: Context, { slot }: Settling<never>, { length }: Opened): void {
  if (slot === "run") queueState(context, slot, "done");
  else queueJobEnd(context, slot, length);
}

/**
 * Undoes what was only just done, under the journal: as if it had never been.
 *
 * @throws Problem when that cannot be done now: the job is open then, to be settled later
 */
async function takeBack<Kept extends Begun>(
  context: Context,
  job: Settling<Kept>,
  { record, length }: Opened,
  journal: FoundJournal,
): Promise<void> {
  queueSlot(context, job.slot, { state: "open", record }, length);
  const settlement = await job.settle(context, record as Kept, { state: "open", journal });
  if (settlement === "waiting") throw cannotSettle([record]);
  queueJobEnd(context, job.slot, length, journal[job.slot]);
  await context.sync();
}
