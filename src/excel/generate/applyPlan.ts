import { Problem } from "../../system/problem";
import { nameReference } from "../../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { applySheet } from "../applySheet";
import type { Archive } from "./archive";
import { batchesOf } from "./batches";
import type { Surroundings } from "./surroundings";

/** How far a job has come: 0 at its beginning, 1 at its end. */
export type Progress = (done: number, what: string) => void;

export interface Applying {
  readonly progress?: Progress;
  /** when it is aborted, the workbook is left as it was */
  readonly signal?: AbortSignal;
  /** sheets of ours that are set aside first */
  readonly archive?: Archive;
}

/**
 * Makes the sheets of a plan in as few round trips as the payload limit allows. When one fails, or the job is
 * cancelled, those made so far are taken away again and what was set aside comes back.
 *
 * @throws Problem when a sheet or table of the plan is there already, or the job was cancelled
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  around: Surroundings,
  { progress = () => undefined, signal, archive }: Applying = {},
): Promise<void> {
  assertFree(plan, archive?.left() ?? around);
  assertWanted(signal);
  let made: WorkbookPlan = { ...plan, sheets: [], names: [] };
  try {
    if (archive) {
      archive.queueRenaming(context);
      await context.sync();
    }
    made = plan;
    let done = 0;
    const batches = batchesOf(plan.sheets, plan.names);
    for (const [i, batch] of batches.entries()) {
      assertWanted(signal);
      // before any name means a new cell
      if (i === 0) archive?.queueFreezing(context);
      queueSheets(context, batch, plan, (sheet) => progress(++done / (plan.sheets.length + 1), sheet));
      queueNames(context, batch, plan, around);
      if (i === batches.length - 1) queueEnd(context, plan, around, archive);
      await send(context);
    }
    assertWanted(signal);
    progress(1, "");
  } catch (error) {
    await takeBack(context, made, around, archive);
    throw error;
  }
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
): void {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const plan of sheets) {
    applySheet(worksheets.add(plan.name), plan, fonts);
    queued(plan.name);
  }
}

function queueNames(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  { names }: WorkbookPlan,
  around: Surroundings,
): void {
  const made = new Set(sheets.map(({ name }) => name));
  for (const plan of names.filter(({ sheet }) => made.has(sheet))) {
    const reference = nameReference(plan);
    // formulas that users wrote over a name go on working: it means the new cell
    if (around.names.has(plan.name)) workbook.names.getItem(plan.name).formula = reference;
    else workbook.names.add(plan.name, reference);
  }
}

/** What comes when every sheet is there: old ones behind, and the first in view. */
function queueEnd(
  context: Excel.RequestContext,
  { sheets }: WorkbookPlan,
  around: Surroundings,
  archive: Archive | undefined,
): void {
  const { workbook } = context;
  archive?.queueMovingBehind(context, around.sheets.length + sheets.length);
  if (around.blank !== undefined) workbook.worksheets.getItem(around.blank).delete();
  workbook.worksheets.getItem(sheets[0]!.name).activate();
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

/** Best effort: the first error is the one to tell. */
async function takeBack(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  around: Surroundings,
  archive: Archive | undefined,
): Promise<void> {
  try {
    await takeAway(context, plan, around);
    await archive?.restore(
      context,
      plan.names.map(({ name }) => name),
    );
  } catch {
    return;
  }
}

async function takeAway(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookPlan,
  around: Surroundings,
): Promise<void> {
  const { worksheets, names: items } = context.workbook;
  const found = sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
  const added = names.filter(({ name }) => !around.names.has(name));
  const named = added.map(({ name }) => items.getItemOrNullObject(name));
  const blank = around.blank === undefined ? undefined : worksheets.getItemOrNullObject(around.blank);
  await context.sync();
  for (const item of named) if (!item.isNullObject) item.delete();
  // the blank sheet had nothing on it: another one is as good, and Excel wants one sheet to be left
  if (blank?.isNullObject) worksheets.add(around.blank);
  for (const sheet of found) {
    if (sheet.isNullObject) continue;
    // a very hidden sheet cannot be deleted
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await context.sync();
}
