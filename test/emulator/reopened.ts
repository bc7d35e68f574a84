import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { startExcel } from "./startExcel";

/** A workbook as its file has it. */
export async function savedAgain(workbook: WorkbookModel): Promise<WorkbookModel> {
  return (await openWorkbook(await saveWorkbook(workbook))).workbook;
}

/** The same workbook after it was a file. */
export async function reopened(host: ExcelHost): Promise<ExcelHost> {
  return startExcel(await savedAgain(host.calculated()));
}
