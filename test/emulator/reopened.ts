import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { startExcel } from "./startExcel";

/** The same workbook after it was a file. */
export async function reopened(host: ExcelHost): Promise<ExcelHost> {
  const { workbook } = await openWorkbook(await saveWorkbook(host.calculated()));
  return startExcel(workbook);
}
