import { shippedSystem } from "../../../src/app/shippedSystem";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { CellValue } from "../../../src/emulator/model/cell";
import { writingChanges } from "../../../src/excel/cells/changes";
import { inExcel } from "../../../src/excel/request/run";
import type { Part } from "../../../src/excel/request/part";
import { READING_REGISTER, type Register } from "../../../src/excel/returns/readRegister";
import { makeSheet, showing } from "../../../src/excel/sheets/makeSheet";
import { fontsOf } from "../../../src/workbook/plan/formats";
import type { SheetPlan } from "../../../src/workbook/plan/plan";
import { registerChanges, type RegisterEntry } from "../../../src/workbook/returns/registerChanges";

export const system = shippedSystem({ example: true });

/** Makes a sheet of its plan, in view, in the workbook that is open. */
export function make(plan: SheetPlan): Promise<void> {
  return inExcel(async (requests) => {
    await makeSheet(requests, plan, fontsOf(system));
    await requests.send(showing(plan.name));
  });
}

/** Sends one part to the workbook that is open. */
export function sent<Answer>(part: Part<Answer>): Promise<Answer> {
  return inExcel((requests) => requests.send(part));
}

/** 下发与回收 as it is read. */
export async function register(): Promise<Register> {
  return (await sent(READING_REGISTER))!;
}

/** Writes into the register, as a job does. */
export async function write(entries: Readonly<Record<string, RegisterEntry>>): Promise<void> {
  const { table } = await register();
  await sent(writingChanges(registerChanges(table, new Map(Object.entries(entries))), "after"));
}

/** What the register shows of a department, by the title of a column. */
export function shown(host: ExcelHost, department: string, title: string): CellValue {
  const { sheet, table } = host.upToDate().table("下发_登记")!;
  const { top, bottom, left, right } = table.rect;
  const columnOf = (wanted: string): number =>
    Array.from({ length: right - left + 1 }, (_, i) => left + i).find(
      (column) => sheet.cell(top, column)?.value === wanted,
    )!;
  for (let row = top + 1; row <= bottom; row++) {
    if (sheet.cell(row, columnOf("单位代码"))?.value !== department) continue;
    return sheet.cell(row, columnOf(title))?.value ?? null;
  }
  throw new Error(`no row of ${department}`);
}
