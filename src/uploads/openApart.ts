import { contextOf } from "../emulator/client/install";
import { ExcelHost } from "../emulator/excelHost";
import { saveWorkbook } from "../emulator/file/save";
import { openFile } from "./openFile";

/**
 * Opens the workbook of a file apart from the one that is worked on, to be read.
 *
 * @throws Problem when the file is not a workbook, or cannot be opened
 */
export async function openApart(bytes: Uint8Array, name: string): Promise<ReturnType<typeof contextOf>> {
  return contextOf(new ExcelHost(await openFile(bytes, name)));
}

/** Makes a new workbook apart from the one that is worked on. */
export function makeApart(): {
  readonly context: ReturnType<typeof contextOf>;
  readonly save: () => Promise<Uint8Array>;
} {
  const host = new ExcelHost();
  return { context: contextOf(host), save: () => saveWorkbook(host.upToDate()) };
}
