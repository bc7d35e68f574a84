import type { FontSet } from "../system/schema";
import { Problem } from "../system/problem";
import { cellOnSheet } from "../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import { applySheet } from "./applySheet";

/** Excel on the web takes 5 MB; what is not content is estimated, so that there is room. */
const BATCH_LIMIT = 4_400_000;
/** an operation on a range, with its object path, as observed on the wire */
const BYTES_PER_OPERATION = 125;

/** How far a job has come: 0 at its beginning, 1 at its end. */
export type Progress = (done: number, what: string) => void;

/**
 * Makes the sheets of a plan in as few round trips as the payload limit allows. When one fails, those made so
 * far are taken away again.
 *
 * @throws Problem when a sheet or table of the plan is there already
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  progress: Progress = () => undefined,
): Promise<void> {
  const leftOver = await assertEmpty(context, plan);
  try {
    let done = 0;
    const batches = batchesOf(plan.sheets);
    for (const [i, batch] of batches.entries()) {
      queueSheets(context, batch, plan.fonts, (sheet) => progress(++done / (plan.sheets.length + 1), sheet));
      if (i === batches.length - 1) queueEnd(context, plan, leftOver);
      await send(context);
    }
    progress(1, "");
  } catch (error) {
    await takeAway(context, plan);
    throw error;
  }
}

/** Sheets that go together in one request. */
function batchesOf(sheets: readonly SheetPlan[]): SheetPlan[][] {
  const batches: SheetPlan[][] = [[]];
  let bytes = 0;
  for (const sheet of sheets) {
    const size = estimatedBytes(sheet);
    if (bytes > 0 && bytes + size > BATCH_LIMIT) {
      batches.push([]);
      bytes = 0;
    }
    bytes += size;
    batches.at(-1)!.push(sheet);
  }
  return batches;
}

function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  fonts: FontSet,
  queued: (sheet: string) => void,
): void {
  suspend(context);
  for (const plan of sheets) {
    applySheet(context.workbook.worksheets.add(plan.name), plan, fonts);
    queued(plan.name);
  }
}

/** What comes when every sheet is there: names, and the first sheet in view. */
function queueEnd(
  { workbook }: Excel.RequestContext,
  { sheets, names }: WorkbookPlan,
  leftOver: Excel.Worksheet | undefined,
): void {
  for (const { name, sheet, row, column } of names) {
    workbook.names.add(name, `=${cellOnSheet(sheet, row, column)}`);
  }
  leftOver?.delete();
  workbook.worksheets.getItem(sheets[0]!.name).activate();
}

/** One request: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Bytes of a sheet in a request: its content, and an operation for each thing that is set about a range. */
function estimatedBytes(plan: SheetPlan): number {
  const { blocks, formats, validations = [], columnWidths, rowHeights = {} } = plan;
  const content = new TextEncoder().encode(JSON.stringify([blocks, validations])).length;
  const operations =
    formats.length * 20 +
    validations.length * 8 +
    columnWidths.length * 5 +
    Object.keys(rowHeights).length * 3 +
    60;
  return content + operations * BYTES_PER_OPERATION;
}

/**
 * Nothing of ours may be there yet. An empty sheet of a new workbook is not needed any more once ours are made.
 *
 * @returns the empty sheet, if it is the only one
 */
async function assertEmpty(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<Excel.Worksheet | undefined> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  const used = worksheets.getFirst().getUsedRangeOrNullObject();
  await context.sync();
  const taken = new Set([...worksheets.items, ...tables.items].map(({ name }) => name.toLowerCase()));
  const wanted = plan.sheets.flatMap(({ name, tables: own }) => [name, ...own.map((table) => table.name)]);
  const clash = wanted.find((name) => taken.has(name.toLowerCase()));
  if (clash !== undefined) {
    throw new Problem(`工作簿中已有“${clash}”，没有重新生成；请先新建一个空白工作簿，再在其中生成`);
  }
  return worksheets.items.length === 1 && used.isNullObject ? worksheets.items[0] : undefined;
}

/** Best effort: the first error is the one to tell. */
async function takeAway(context: Excel.RequestContext, { sheets, names }: WorkbookPlan): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    const found = sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
    const items = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    for (const sheet of found) {
      if (sheet.isNullObject) continue;
      // a very hidden sheet cannot be deleted
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  } catch {
    return;
  }
}
