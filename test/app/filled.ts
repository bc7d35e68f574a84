import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { CellValue } from "../../src/emulator/model/cell";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { parseAddress } from "../../src/emulator/model/rect";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { startExcel } from "../emulator/startExcel";
import { demoEntries } from "../fixtures/demoEntries";

let demo: WorkbookModel | undefined;

/** A host with the demonstration workbook, filled: made once, and then copied. */
export async function filledDemo(): Promise<ExcelHost> {
  if (!demo) {
    const host = startExcel();
    await generateWorkbook(shippedSystem({ example: true }));
    await fillEntries(entriesFromCsv(demoEntries, "demo-entries.csv"));
    demo = cloneWorkbook(host.workbook);
  }
  return startExcel(cloneWorkbook(demo));
}

/** Types into a cell as a person does. */
export function type(host: ExcelHost, sheet: string, cell: string, input: string | number): void {
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, input);
}

/** The value of a cell, calculated. */
export function valueOf(host: ExcelHost, sheet: string, cell: string): CellValue {
  const { top, left } = parseAddress(cell)!.rect;
  return host.upToDate().sheet(sheet)!.cell(top, left)?.value ?? null;
}
