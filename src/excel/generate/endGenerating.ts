import { Problem } from "../../system/problem";
import type { ArchivedSheet, GenerateJob } from "../../workbook/journal/jobs";
import { type ColumnChange, isFormulaCell } from "../../workbook/journal/stored";
import { nameReference } from "../../workbook/plan/address";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { SCORE_COLUMN } from "../../workbook/tableNames";
import { workbookPlan } from "../../workbook/workbookPlan";
import type { Check } from "../formulas";
import { inBatches } from "../inBatches";
import { PAYLOAD } from "../payload";
import { queueChanges } from "../journal/changes";
import { queueJobEnd } from "../journal/job";
import { type FoundJournal, queueJournal, queueSlot } from "../journal/journalSheet";
import { queueArchived, queueFreezing } from "./archive";
import { BYTES_PER_NAME } from "./batches";
import { lookAround, type Surroundings } from "./surroundings";

/** What is there when only the end is left to do. */
export interface BeforeEnd {
  readonly sheetCount: number;
  /** sheets that were set aside, and those of them that are not frozen yet */
  readonly there: readonly ArchivedSheet[];
  readonly open: readonly ArchivedSheet[];
  /** whether the empty sheet of a new workbook is still there */
  readonly blank: boolean;
  /** names that have to mean new cells */
  readonly moved: readonly NamePlan[];
  readonly journal: FoundJournal;
}

/**
 * Finishes a generation whose sheets are all there, from what the workbook says of itself.
 *
 * @throws Problem when the workbook does not hold the system that it was generated from
 */
export async function finishGenerating(context: Excel.RequestContext, job: GenerateJob): Promise<void> {
  const journal = queueJournal(context);
  const archived = queueArchived(context, job.archived);
  const { system, sheets } = await lookAround(context);
  if (!system) {
    throw new Problem("生成没有完成，工作簿中又找不到指标体系数据；请新建空白工作簿重新生成");
  }
  const plan = workbookPlan(system);
  await endGenerating(context, job, plan.sheets, {
    ...archived(),
    sheetCount: sheets.length,
    blank: job.blank !== undefined && sheets.includes(job.blank),
    moved: plan.names.filter(({ name }) => job.named.includes(name)),
    journal: journal(),
  });
}

/** Names of new cells that the workbook has already. */
export function movedNames(
  { sheets, names }: Pick<WorkbookPlan, "sheets" | "names">,
  around: Pick<Surroundings, "names">,
): NamePlan[] {
  const made = new Set(sheets.map(({ name }) => name));
  return names.filter(({ name, sheet }) => made.has(sheet) && around.names.has(name));
}

/**
 * What cannot be taken back, and so comes last, when every sheet is there: formulas of the sheets that were set
 * aside become values, names mean the new cells, and the new sheets come into view. Each step done twice is as
 * done once.
 */
export async function endGenerating(
  context: Excel.RequestContext,
  job: GenerateJob,
  plans: readonly SheetPlan[],
  before: BeforeEnd,
): Promise<void> {
  queueFreezing(context, before.open);
  for (const [i, names] of inBatches(before.moved, () => BYTES_PER_NAME, PAYLOAD).entries()) {
    if (i > 0) await send(context);
    // formulas that users wrote over a name go on working: it means the new cell
    for (const each of names) context.workbook.names.getItem(each.name).formula = nameReference(each);
  }
  const check = queueChanges(context, job.relinked, "after");
  queueView(context, job, plans, before);
  // names came after the formulas that read them: Excel may calculate by hand
  context.workbook.application.calculate("Recalculate");
  const problem = job.relinked.length > 0 ? await problemWith(context, check, job.relinked) : undefined;
  queueForgetting(context, before);
  await context.sync();
  if (problem) throw problem;
}

/** Nothing can be taken back any more: formulas that do not stand as they were written make room for none. */
async function problemWith(
  context: Excel.RequestContext,
  check: Check,
  relinked: readonly ColumnChange[],
): Promise<unknown> {
  await context.sync();
  try {
    check();
    return undefined;
  } catch (problem) {
    const emptied = relinked.map((change) => ({
      ...change,
      after: change.after.map((cell) => (isFormulaCell(cell) ? "" : cell)),
    }));
    queueChanges(context, emptied, "after");
    return withoutFormulas(relinked[0]!.sheet, problem);
  }
}

function withoutFormulas(sheet: string, cause: unknown): Problem {
  return new Problem(
    `各表已经生成，但 Excel 没有保留“${sheet}”中“${SCORE_COLUMN.recomputed}”一列的公式，这一列留空。要补上，请关闭 Excel 的自动更正选项“将公式填充到表以创建计算列”，删除“${sheet}”（自己写在其中的内容请先另存），再生成一次，选“保留已有的表，只补缺少的”，然后重新计分`,
    { cause },
  );
}

/** One request: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** Old sheets behind, and the first of the new in view. */
function queueView(
  { workbook: { worksheets } }: Excel.RequestContext,
  { made, blank }: GenerateJob,
  plans: readonly SheetPlan[],
  before: BeforeEnd,
): void {
  const shown = plans.filter(({ name, visibility }) => made.includes(name) && visibility === undefined);
  for (const { name } of shown) worksheets.getItem(name).visibility = "Visible";
  for (const name of [SHEET.journal, ...before.there.map(({ archived }) => archived)]) {
    worksheets.getItem(name).position = before.sheetCount - 1;
  }
  if (blank !== undefined && before.blank) worksheets.getItem(blank).delete();
  if (shown[0]) worksheets.getItem(shown[0].name).activate();
}

/** The job is over, and what was remembered of sheets that are set aside now concerns nobody any more. */
function queueForgetting(context: Excel.RequestContext, { there, journal }: BeforeEnd): void {
  if (there.length > 0) {
    queueSlot(context, "run", { state: "empty" }, journal.run.length);
    queueSlot(context, "publication", { state: "empty" }, journal.publication.length);
  }
  queueJobEnd(context, journal.job.length);
}
