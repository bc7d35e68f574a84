import { leftBeside, queueArchiving, shutSheets } from "../../excel/generate/archive";
import { endGenerating, movedNames, readBeforeEnd } from "../../excel/generate/endGenerating";
import { type Applying, assertFree, assertWanted, makePlanned } from "../../excel/generate/makePlanned";
import type { Making } from "../../workbook/archive/making";
import { lookAround, type Surroundings } from "../../excel/generate/surroundings";
import { takeBackGenerating } from "../../excel/generate/takeBackGenerating";
import { queueJobEnd } from "../../excel/journal/job";
import { type FoundJournal, queueSlot, queueState } from "../../excel/journal/journalSheet";
import type { Context } from "../../excel/run";
import type { Setting } from "../../excel/settings";
import type { Begun } from "../../workbook/journal/begun";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import type { Job, Plan, Task } from "../job";
import { type Choice, choose, type Generated, type GenerateRequest } from "./choice";

/**
 * Sheets that are made. As long as it is open, they are deleted and those set aside come back; once it is closing,
 * all are there and the rest is done.
 */
interface GenerateRecord extends Begun, Making {}

/** Makes the sheets of a system, as many as are not there or anew, under the journal. */
export const generate: Job<GenerateRequest, GenerateRecord, Surroundings, Choice, Generated> = {
  id: "generate",
  slot: "job",
  blocksOthers: true,
  isCalculated: true,
  look: lookAround,
  read: (context, around, { input }) => choose(context, around, input),
  plan: planGeneration,
  settle: async (context, record, { state, journal }) => {
    if (state !== "closing") {
      await takeBackGenerating(context, record);
      return "taken back";
    }
    const { plans, ...before } = await readBeforeEnd(context, record);
    const check = await endGenerating(context, record, plans, before);
    queueForgetting(context, before.there.length > 0, journal);
    // what cannot be mended is told once, and keeps nobody from anything
    queueJobEnd(context, "job", journal.job.length);
    await context.sync();
    check();
    return "finished";
  },
};

function planGeneration(
  choice: Choice,
  { input, journal }: Task<GenerateRequest>,
): Plan<GenerateRecord, Generated> {
  const { around, archived, relinked } = choice;
  let refused: readonly Setting[] = [];
  // the journal itself comes with the first request, where it is missing
  const plan = { ...choice.plan, sheets: choice.plan.sheets.filter(({ name }) => name !== SHEET.journal) };
  const moved = movedNames(plan, around);
  const making: Making = {
    made: plan.sheets.map(({ name }) => name),
    archived,
    blank: around.blank,
    named: moved.map(({ name }) => name),
    relinked,
  };
  assertFree(plan, leftBeside(around, archived));
  assertWanted(input.applying.signal);
  const before = {
    sheetCount: around.sheets.length + plan.sheets.length + (journal.exists ? 0 : 1),
    there: archived,
    open: archived,
    blank: making.blank !== undefined,
    moved,
  };
  return {
    record: plan.sheets.length > 0 ? making : undefined,
    shut: shutSheets(archived),
    write: async (context) => {
      refused = await makeSheets(context, plan, making, around, input.applying);
      // from here on it can only be finished
      queueState(context, "job", "closing");
      const check = await endGenerating(context, making, plan.sheets, before);
      queueForgetting(context, archived.length > 0, journal);
      return check;
    },
    afterwards: () => Promise.resolve(input.applying.progress?.(1, "")),
    result: () => ({ ...choice.told, refused }),
  };
}

/** Sets aside what has to make room, and makes the sheets, hidden. */
async function makeSheets(
  context: Context,
  plan: WorkbookPlan,
  { archived }: Making,
  { names }: Surroundings,
  applying: Applying,
): Promise<readonly Setting[]> {
  queueArchiving(context, archived);
  // names and tables have to be free before others get them
  if (archived.length > 0) await context.sync();
  return makePlanned(context, plan, names, applying);
}

/** What was remembered of sheets that are set aside now concerns nobody any more. */
function queueForgetting(context: Context, isAnew: boolean, { run, publication }: FoundJournal): void {
  if (!isAnew) return;
  queueSlot(context, "run", { state: "empty" }, run.length);
  queueSlot(context, "publication", { state: "empty" }, publication.length);
}
