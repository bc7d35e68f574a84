import { passing } from "../request/passing";
import type { IndicatorSystem } from "../../system/schema";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
import { inBatches } from "../../workbook/plan/inBatches";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { Contents } from "../../workbook/read/contents";
import { enteredTableNames } from "../../workbook/read/readSubmission";
import { inOrder, Part } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";
import { readingTables } from "./tables";
import type { Surroundings } from "./surroundings";

/**
 * An answer holds values, formulas and types of each cell, and what people have entered: estimated at so many times what is
 * planned.
 */
const OF_PLANNED = 4;

/** One of our sheets as it stands in a workbook. */
export interface FoundSheet extends Contents {
  /** the name that it was planned with; `sheet` is what it is called now */
  readonly planned: string;
  readonly tables: readonly string[];
  readonly formulas: readonly (readonly unknown[])[];
  /** undefined when it is not protected */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

/** Our sheets in a workbook, and what was entered in them. */
export interface Found {
  readonly sheets: readonly FoundSheet[];
  readonly entered: EnteredBefore;
}

/**
 * Reads every sheet of ours that is there, whatever it is called now.
 *
 * @param bare sheets of which nothing is taken over: they are found, and not read
 */
export async function readEntered(
  requests: Requests,
  around: Surroundings,
  system: IndicatorSystem,
  plans: readonly SheetPlan[],
  bare: readonly SheetPlan[] = [],
): Promise<Found> {
  const tables = await requests.send(readingTables(enteredTableNames(system)));
  const there = plans.flatMap((plan) => {
    const sheet = sheetOf(around, plan);
    return sheet === undefined ? [] : [{ plan, sheet }];
  });
  const sheets: FoundSheet[] = [];
  for (const batch of inBatches(plans, answeredBytes, PAYLOAD)) {
    const wanted = there.filter(({ plan }) => batch.includes(plan));
    sheets.push(...(await requests.send(inOrder(wanted.map((each) => readingSheet(around, each))))));
  }
  const unread = bare.flatMap((plan) => {
    const sheet = sheetOf(around, plan);
    return sheet === undefined ? [] : [readingBare(around, { plan, sheet })];
  });
  return {
    sheets: [...sheets, ...(await requests.send(inOrder(unread)))],
    entered: { system, tables, fillSheets: new Map(sheets.map((found) => [found.planned, found])) },
  };
}

function answeredBytes({ blocks }: SheetPlan): number {
  return OF_PLANNED * new TextEncoder().encode(JSON.stringify(blocks)).length;
}

/** A sheet is found by its tables, and by its name when it has none. */
export function sheetOf({ sheets, tables }: Surroundings, plan: SheetPlan): string | undefined {
  const byTable = plan.tables.map(({ name }) => tables.get(name)).find((sheet) => sheet !== undefined);
  return byTable ?? sheets.find((name) => name.toLowerCase() === plan.name.toLowerCase());
}

function readingBare(
  { tables }: Surroundings,
  { plan, sheet }: { readonly plan: SheetPlan; readonly sheet: string },
): Part<FoundSheet> {
  return new Part(({ workbook }) => {
    const protection = workbook.worksheets.getItem(sheet).protection.load("protected, options");
    return () => ({
      planned: plan.name,
      ...{ sheet, row: 0, column: 0, values: [], types: [], formulas: [] },
      tables: plan.tables.map(({ name }) => name).filter((name) => tables.get(name) === sheet),
      protection: protection.protected ? protection.options : undefined,
    });
  });
}

function readingSheet(
  { tables }: Surroundings,
  { plan, sheet }: { readonly plan: SheetPlan; readonly sheet: string },
): Part<FoundSheet> {
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const used = passing(worksheet.getUsedRange(true)).load(
      "rowIndex, columnIndex, values, valueTypes, formulas",
    );
    const protection = worksheet.protection.load("protected, options");
    return () => ({
      planned: plan.name,
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      values: used.values,
      types: used.valueTypes,
      formulas: used.formulas,
      tables: plan.tables.map(({ name }) => name).filter((name) => tables.get(name) === sheet),
      protection: protection.protected ? protection.options : undefined,
    });
  });
}
