import { problem } from "../../system/problem";
import { nameReference } from "../../workbook/plan/address";
import type { FontSet } from "../../system/schema";
import { type Likeness, likenesses } from "../../workbook/plan/likeness/likeness";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import type { Surroundings } from "../read/surroundings";
import { batchesOf } from "../request/batches";
import { allWritten, type Part, writing } from "../request/part";
import type { Requests } from "../request/requests";
import { type MadeSheets, makingSheet, makingTables, protecting } from "./makeSheet";
import { applySettings } from "./settings";

/** How far a job has come: 0 at its beginning, 1 at its end. */
type Progress = (done: number, what: string) => void;

export interface Applying {
  readonly progress?: Progress;
  /** when it is aborted, the workbook is left as it was */
  readonly signal?: AbortSignal;
}

/** Requests at least, where one would do: making the sheets is what takes a person's time. */
const STEPS = 3;

/**
 * Makes the sheets of a plan in a few requests, and in no more than the payload limit asks for where that is many. They are
 * hidden until all are there: up to then everything can be taken back. All formulas have been read back before this ends.
 *
 * @param names of the workbook that are there already
 * @throws Problem when the job was cancelled, or formulas do not stand as they were written
 */
export async function makePlanned(
  requests: Requests,
  plan: WorkbookPlan,
  names: Surroundings["names"],
  { progress = () => undefined, signal }: Applying,
): Promise<MadeSheets> {
  const { sheets } = plan;
  let copying = copyingOf(plan);
  let done = 0;
  for (const batch of batchesOf(sheets, plan.names, { steps: STEPS, alike: copying.alike })) {
    assertWanted(signal);
    progress(done / (sheets.length + 1), batch[0]?.name ?? "");
    const fresh = newNames(batch, plan, names);
    try {
      await requests.send(makingSheets(batch, plan, copying, fresh));
    } catch (error) {
      if (!batch.some(({ name }) => copying.alike.has(name)) || isTaken(error)) throw error;
      // in an Excel that does not copy all that belongs to a cell, each sheet is made by itself
      await requests.send(takingBack(batch, fresh));
      const bare = sheets.slice(0, done).filter(({ name }) => isBare(name, copying, sheets.slice(0, done)));
      copying = NO_COPYING;
      const again = makingSheets(batch, plan, copying, fresh);
      await requests.send(allWritten([...bare.map(makingTables), again]));
    }
    done += batch.length;
  }
  progress(done / (sheets.length + 1), "");
  const refused = await applySettings(
    requests,
    sheets.map((each) => ({ name: each.name, plan: each })),
  );
  assertWanted(signal);
  return { refused, protecting: allWritten(sheets.map(protecting)) };
}

/** @throws Problem when the job was cancelled */
export function assertWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw problem("cancelled");
}

function makingSheets(
  sheets: readonly SheetPlan[],
  { sheets: all, fonts }: WorkbookPlan,
  copying: Copying,
  names: readonly NamePlan[],
): Part {
  const suspending = writing(({ workbook: { application } }) => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  });
  const naming = writing(({ workbook }) => {
    for (const plan of names) workbook.names.add(plan.name, nameReference(plan));
  });
  return allWritten([suspending, ...sheets.flatMap((plan) => making(plan, fonts, all, copying)), naming]);
}

/** One sheet, and then the tables of the one that no other sheet is copied from any more. */
function making(plan: SheetPlan, fonts: FontSet, all: readonly SheetPlan[], copying: Copying): Part[] {
  const isModel = copying.lastOf.has(plan.name);
  const done = copying.endedBy.get(plan.name);
  const model = done === undefined ? undefined : all.find(({ name }) => name === done);
  return [
    makingSheet(isModel ? { ...plan, tables: [] } : plan, fonts, copying.alike.get(plan.name)),
    ...(model ? [makingTables(model)] : []),
  ];
}

/** Which sheets are copied from which, by their names. */
interface Copying {
  readonly alike: ReadonlyMap<string, Likeness>;
  /** a sheet that others are copied from → the last of them */
  readonly lastOf: ReadonlyMap<string, string>;
  /** the last copy of a sheet → that sheet */
  readonly endedBy: ReadonlyMap<string, string>;
}

function copyingOf({ sheets, fonts }: WorkbookPlan): Copying {
  const alike = likenesses(sheets, fonts);
  const lastOf = new Map([...alike].map(([copy, { model }]) => [model, copy]));
  return { alike, lastOf, endedBy: new Map([...lastOf].map(([model, copy]) => [copy, model])) };
}

/** Whether somebody has made a sheet of a planned name meanwhile: it is theirs, and not to be taken back with ours. */
function isTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ItemAlreadyExists";
}

const NO_COPYING: Copying = { alike: new Map(), lastOf: new Map(), endedBy: new Map() };

/** Whether a sheet that was made has no tables yet, since others were still to be copied from it. */
function isBare(name: string, { lastOf }: Copying, made: readonly SheetPlan[]): boolean {
  const last = lastOf.get(name);
  return last !== undefined && !made.some((plan) => plan.name === last);
}

/** Takes back what a request that has failed may have made. */
function takingBack(sheets: readonly SheetPlan[], names: readonly NamePlan[]): Part {
  return writing(({ workbook }) => {
    for (const { name } of names) workbook.names.getItemOrNullObject(name).delete();
    for (const { name } of sheets) {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      // a very hidden sheet cannot be deleted
      sheet.visibility = "Visible";
      sheet.delete();
    }
  });
}

/** Names that are new; those that exist are pointed to the new cells at the end. */
function newNames(
  sheets: readonly SheetPlan[],
  { names }: WorkbookPlan,
  there: Surroundings["names"],
): NamePlan[] {
  const made = new Set(sheets.map(({ name }) => name));
  return names.filter((plan) => made.has(plan.sheet) && !there.has(plan.name));
}

/**
 * No sheet or table of a user is ever written over.
 *
 * @throws Problem when a name of the plan is taken
 */
export function assertFree(
  plan: WorkbookPlan,
  { sheets, tables }: Pick<Surroundings, "sheets" | "tables">,
): void {
  const taken = new Set([...sheets, ...tables.keys()].map((name) => name.toLowerCase()));
  const wanted = plan.sheets.flatMap(({ name, tables: own }) => [name, ...own.map((table) => table.name)]);
  const clash = wanted.find((name) => taken.has(name.toLowerCase()));
  if (clash !== undefined) throw problem("nameTaken", { name: clash });
}
