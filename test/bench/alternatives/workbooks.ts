import { makeCharts } from "../../../src/app/charts/makeCharts";
import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../../src/app/scores";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { newWorkbook } from "../../../src/cli/workbookFile";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import type { SheetModel } from "../../../src/emulator/model/sheet";
import type { IndicatorSystem } from "../../../src/system/schema";
import { manySheets } from "../../app/manySheets";
import { demoEntries } from "../../fixtures/demoEntries";

const DEPARTMENTS = 60;
const QUANTITIES = 100;
export const DEMO = "demo workbook";
export const LARGE = `${DEPARTMENTS} departments of ${QUANTITIES} quantities`;

/** On the client that the command line ships. */
export async function generated(system: IndicatorSystem): Promise<WorkbookModel> {
  const host = newWorkbook();
  await generateWorkbook(system);
  return host.upToDate();
}

export function demoSystem(): IndicatorSystem {
  return shippedSystem({ example: true });
}

export function largeSystem(): IndicatorSystem {
  return manySheets(DEPARTMENTS, QUANTITIES);
}

/** The demonstration, filled and scored with formulas, with its charts. */
export async function scoredDemo(): Promise<WorkbookModel> {
  const host = newWorkbook();
  await generateWorkbook(demoSystem());
  await fillEntries(entriesFromCsv(demoEntries, "demo-entries.csv"));
  await scoreWorkbook("formulas", new Date("2020-01-18T12:00:00Z"));
  await makeCharts(new Date("2020-01-18T12:00:00Z"));
  return host.upToDate();
}

/** The cell of the first entry: this period's number of the first department. */
export function firstEntry(workbook: WorkbookModel): {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
} {
  const sheet = workbook.sheets.find(({ name }) => name.startsWith("填报-"))!;
  const { rect } = sheet.tables[0]!;
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
  const column = columns.find((each) => sheet.cell(rect.top, each)?.value === "本期值")!;
  return { sheet, row: rect.top + 1, column };
}
