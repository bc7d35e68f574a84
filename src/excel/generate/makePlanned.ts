import { problem } from "../../system/problem";
import { nameReference } from "../../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { applySheet, protectSheet } from "../applySheet";
import { allOf, type Check } from "../formulas";
import { applySettings, type Setting } from "../settings";
import { batchesOf } from "./batches";
import type { Surroundings } from "./surroundings";

/** How far a job has come: 0 at its beginning, 1 at its end. */
type Progress = (done: number, what: string) => void;

export interface Applying {
  readonly progress?: Progress;
  /** when it is aborted, the workbook is left as it was */
  readonly signal?: AbortSignal;
}

/**
 * Makes the sheets of a plan in as few round trips as the payload limit allows. They are hidden until all are there: up
 * to then everything can be taken back. The last request is left to be sent.
 *
 * @param names of the workbook that are there already
 * @returns settings that this Excel has refused
 * @throws Problem when the job was cancelled
 */
export async function makePlanned(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  names: Surroundings["names"],
  { progress = () => undefined, signal }: Applying,
): Promise<Setting[]> {
  const { sheets } = plan;
  let done = 0;
  let check: Check = () => undefined;
  for (const batch of batchesOf(sheets, plan.names)) {
    if (done > 0) await send(context);
    check();
    assertWanted(signal);
    check = queueSheets(context, batch, plan, (sheet) => progress(++done / (sheets.length + 1), sheet));
    queueNames(context, batch, plan, names);
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
  return refused;
}

/** One request: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** @throws Problem when the job was cancelled */
export function assertWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw problem("cancelled");
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
  there: Surroundings["names"],
): void {
  const made = new Set(sheets.map(({ name }) => name));
  for (const plan of names) {
    if (made.has(plan.sheet) && !there.has(plan.name)) {
      workbook.names.add(plan.name, nameReference(plan));
    }
  }
}

/** No sheet or table of a user is ever written over. */
export function assertFree(
  plan: WorkbookPlan,
  { sheets, tables }: Pick<Surroundings, "sheets" | "tables">,
): void {
  const taken = new Set([...sheets, ...tables.keys()].map((name) => name.toLowerCase()));
  const wanted = plan.sheets.flatMap(({ name, tables: own }) => [name, ...own.map((table) => table.name)]);
  const clash = wanted.find((name) => taken.has(name.toLowerCase()));
  if (clash !== undefined) throw problem("nameTaken", { name: clash });
}
