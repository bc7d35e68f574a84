import { hearDoubtsOf } from "../../src/app/doubtful";
import { ExcelHost } from "../../src/emulator/excelHost";
import { installExcel } from "../../src/emulator/client/install";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { installMicrosoftClient } from "../../src/emulator/testing/microsoftClient";
import { chosenCharacter } from "./characters";

/**
 * A fresh host with Microsoft's client connected to it, which is the judge of whatever is written for Excel; with ours, which
 * the web edition and the command line ship, where the environment asks for `EXCEL_CLIENT=own`.
 *
 * @param character which Excel it is like; the one that the environment asks for when it is not said
 */
export function startExcel(workbook?: WorkbookModel, character = chosenCharacter()): ExcelHost {
  const host = new ExcelHost(workbook, character);
  if (process.env.EXCEL_CLIENT === "own") installExcel(host);
  else installMicrosoftClient(host);
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
