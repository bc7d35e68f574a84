import { keepAsSaved } from "../emulator/calculation/asSaved";
import { contextOf } from "../emulator/client/install";
import { ExcelHost } from "../emulator/excelHost";
import { saveWorkbook } from "../emulator/file/save";
import { openFile } from "./openFile";

/** A workbook apart from the one that is worked on. */
interface Apart {
  readonly context: ReturnType<typeof contextOf>;
  readonly save: () => Promise<Uint8Array>;
}

/**
 * Opens the workbook of a file apart from the one that is worked on.
 *
 * @param isAsSaved none of its formulas is computed
 * @throws Problem when the file is not a workbook, or cannot be opened
 */
export async function openApart(bytes: Uint8Array, name: string, isAsSaved = false): Promise<Apart> {
  const workbook = await openFile(bytes, name);
  return reachedApart(new ExcelHost(isAsSaved ? keepAsSaved(workbook) : workbook));
}

/** Makes a new workbook apart from the one that is worked on. */
export function makeApart(): Apart {
  return reachedApart(new ExcelHost());
}

function reachedApart(host: ExcelHost): Apart {
  return { context: contextOf(host), save: () => saveWorkbook(host.upToDate()) };
}
