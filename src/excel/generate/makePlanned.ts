import { Problem } from "../../system/problem";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { ArchivedSheet, GenerateJob } from "../../workbook/journal/jobs";
import { slotCells, STATE_ROW } from "../../workbook/journal/journal";
import { nameReference } from "../../workbook/plan/address";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { applySheet, protectSheet } from "../applySheet";
import { allOf, type Check } from "../formulas";
import { queueJob } from "../journal/job";
import { type FoundJournal, queueState } from "../journal/journalSheet";
import { unlockFor } from "../protection";
import { applySettings, type Setting } from "../settings";
import { leftBeside, queueArchiving, shutSheets } from "./archive";
import { batchesOf } from "./batches";
import { endGenerating, movedNames } from "./finishGenerating";
import type { Surroundings } from "./surroundings";

/** How far a job has come: 0 at its beginning, 1 at its end. */
export type Progress = (done: number, what: string) => void;

export interface Applying {
  readonly progress?: Progress;
  /** when it is aborted, the workbook is left as it was */
  readonly signal?: AbortSignal;
}

/** The workbook before anything is made in it. */
export interface Ground {
  readonly around: Surroundings;
  readonly journal: FoundJournal;
  /** sheets of ours that are set aside first */
  readonly archived: readonly ArchivedSheet[];
  readonly relinked?: readonly ColumnChange[];
  /** ISO 8601 */
  readonly time: string;
}

/**
 * Makes the sheets of a plan in as few round trips as the payload limit allows, under the journal. They are hidden
 * until all are there: up to then everything can be taken back, from then on it can only be finished.
 *
 * @returns settings that this Excel has refused
 * @throws Problem when a sheet or table of the plan is there already, or the job was cancelled
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  ground: Ground,
  { progress = () => undefined, signal }: Applying = {},
): Promise<Setting[]> {
  // the journal itself comes with the first request, where it is missing
  const sheets = plan.sheets.filter(({ name }) => name !== SHEET.journal);
  const moved = movedNames({ ...plan, sheets }, ground.around);
  const job = jobOf(sheets, ground, moved);
  assertFree({ ...plan, sheets }, leftBeside(ground.around, ground.archived));
  assertWanted(signal);
  const queueEnd = queueJob(context, job, ground.journal);
  await unlockFor(context, shutSheets(job.archived), queueEnd);
  queueArchiving(context, job.archived);
  let done = 0;
  let check: Check = () => undefined;
  for (const batch of batchesOf(sheets, plan.names)) {
    if (done > 0 || job.archived.length > 0) await send(context);
    check();
    assertWanted(signal);
    check = queueSheets(context, batch, plan, (sheet) => progress(++done / (sheets.length + 1), sheet));
    queueNames(context, batch, plan, ground.around);
  }
  // nothing is brought to its end before all formulas were read back
  await send(context);
  check();
  const refused = await applySettings(
    context,
    sheets.map((each) => ({ name: each.name, plan: each })),
  );
  assertWanted(signal);
  for (const each of sheets) protectSheet(context.workbook.worksheets.getItem(each.name), each);
  queueState(context, "job", "closing");
  await endGenerating(context, job, sheets, {
    sheetCount: ground.around.sheets.length + sheets.length + (ground.journal.exists ? 0 : 1),
    there: job.archived,
    open: job.archived,
    blank: job.blank !== undefined,
    moved,
    journal: withRecord(ground.journal, job),
  });
  progress(1, "");
  return refused;
}

function jobOf(
  sheets: readonly SheetPlan[],
  { around, archived, relinked = [], time }: Ground,
  moved: readonly NamePlan[],
): GenerateJob {
  return {
    job: "generate",
    time,
    made: sheets.map(({ name }) => name),
    archived,
    blank: around.blank,
    named: moved.map(({ name }) => name),
    relinked,
  };
}

/** The journal as long as it is with the record of the job. */
function withRecord(journal: FoundJournal, record: GenerateJob): FoundJournal {
  // what is signed may take one cell more
  const length = Math.max(slotCells("open", record).length + STATE_ROW + 1, journal.job.length);
  return { ...journal, job: { state: "closing", record, isDamaged: false, length } };
}

/** One request: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

function assertWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem("已取消生成，工作簿和原来一样");
}

function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  { fonts }: WorkbookPlan,
  queued: (sheet: string) => void,
): Check {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const checks = sheets.map((plan) => {
    const sheet = worksheets.add(plan.name);
    const check = applySheet(sheet, plan, fonts);
    // nobody is to write into what may be taken back
    if (!plan.visibility) sheet.visibility = "Hidden";
    queued(plan.name);
    return check;
  });
  return allOf(checks);
}

/** Names that are new; those that are there mean the new cells at the end. */
function queueNames(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  { names }: WorkbookPlan,
  around: Surroundings,
): void {
  const made = new Set(sheets.map(({ name }) => name));
  for (const plan of names) {
    if (made.has(plan.sheet) && !around.names.has(plan.name)) {
      workbook.names.add(plan.name, nameReference(plan));
    }
  }
}

/** No sheet or table of a user is ever written over. */
function assertFree(plan: WorkbookPlan, { sheets, tables }: Pick<Surroundings, "sheets" | "tables">): void {
  const taken = new Set([...sheets, ...tables.keys()].map((name) => name.toLowerCase()));
  const wanted = plan.sheets.flatMap(({ name, tables: own }) => [name, ...own.map((table) => table.name)]);
  const clash = wanted.find((name) => taken.has(name.toLowerCase()));
  if (clash !== undefined) {
    throw new Problem(`工作簿中已有“${clash}”，没有重新生成；请先新建一个空白工作簿，再在其中生成`);
  }
}
