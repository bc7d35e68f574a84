import { hearDoubtsOf } from "../../src/app/doubtful";
import { ExcelHost } from "../../src/emulator/excelHost";
import { installExcel } from "../../src/emulator/nodeClient";
import type { WorkbookModel } from "../../src/emulator/model/workbook";

/** A fresh host with Microsoft's client connected to it. */
export function startExcel(workbook?: WorkbookModel): ExcelHost {
  const host = new ExcelHost(workbook);
  installExcel(host);
  hearDoubtsOf(host);
  return host;
}

/** The error code that a batch ends with. */
export async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(work);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
}
