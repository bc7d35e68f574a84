import type { FontSet } from "../../system/schema";
import type { SheetPlan } from "../../workbook/plan/plan";
import { Part, writing } from "../request/part";
import type { Requests } from "../request/requests";
import type { Likeness } from "../../workbook/plan/likeness/likeness";
import { applyAlike } from "./applyAlike";
import { addTables, applySheet, protectSheet } from "./applySheet";
import { applySettings, type Setting } from "./settings";

/**
 * Puts a planned sheet into the workbook, hidden unless the plan hides it anyway: nobody is to write into what may be
 * taken back. Answered by a Problem where its formulas do not stand as they were written.
 *
 * @param likeness how it is made of another sheet that is there
 */
export function makingSheet(plan: SheetPlan, fonts: FontSet, likeness?: Likeness): Part {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.add(plan.name);
    const check = likeness ? applyAlike(sheet, plan, likeness) : applySheet(sheet, plan, fonts);
    if (!plan.visibility) sheet.visibility = "Hidden";
    return check;
  });
}

/** Puts the tables of a planned sheet around cells that are there. */
export function makingTables(plan: SheetPlan): Part {
  return writing(({ workbook }) => addTables(workbook.worksheets.getItem(plan.name), plan));
}

/** The outcome of making sheets, and what is left to do. */
export interface MadeSheets {
  /** settings that this Excel has refused */
  readonly refused: readonly Setting[];
  /** locks what people do not fill: comes last */
  readonly protecting: Part;
}

/**
 * Makes a sheet of its plan, in as many requests as that takes. It stays hidden until `showing`.
 *
 * @throws Problem when formulas do not stand as they were written
 */
export async function makeSheet(requests: Requests, plan: SheetPlan, fonts: FontSet): Promise<MadeSheets> {
  await requests.send(makingSheet(plan, fonts));
  return {
    refused: await applySettings(requests, [{ name: plan.name, plan }]),
    protecting: protecting(plan),
  };
}

/** Locks what people do not fill on a sheet that stands under the name that it was planned with. */
export function protecting(plan: SheetPlan): Part {
  return writing(({ workbook }) => protectSheet(workbook.worksheets.getItem(plan.name), plan));
}

/** Brings a sheet into view that was hidden until it was complete; one that is gone or renamed needs nothing. */
export function showing(sheet: string): Part {
  return writing(({ workbook }) => {
    workbook.worksheets.getItemOrNullObject(sheet).visibility = "Visible";
  });
}
