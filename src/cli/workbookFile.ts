import { hearDoubtsOf } from "../app/doubtful";
import { fileRefusal } from "../app/fileRefusal";
import { ExcelHost } from "../emulator/excelHost";
import { WorkbookFileError } from "../emulator/file/fileError";
import { openWorkbook } from "../emulator/file/open";
import { saveWorkbook } from "../emulator/file/save";
import { keepAsSaved } from "../emulator/calculation/asSaved";
import { openOthersBy } from "../app/openingOthers";
import { contextOf, installExcel } from "../emulator/client/install";
import type { WorkbookModel } from "../emulator/model/workbook";
import { problem } from "../system/problem";
import { readBytes } from "./files";
import type { Target } from "./target/target";

openOthersBy({
  open: async (bytes, name, isAsSaved) => {
    const workbook = await opened(bytes, name);
    return apart(new ExcelHost(isAsSaved ? keepAsSaved(workbook) : workbook));
  },
  make: () => Promise.resolve(apart(new ExcelHost())),
});

/** A workbook that is not the one that `Excel.run` works on. */
function apart(host: ExcelHost) {
  return { context: contextOf(host), save: () => saveWorkbook(host.upToDate()) };
}

/** Starts with an empty workbook. */
export function newWorkbook(): ExcelHost {
  return reached(new ExcelHost());
}

/** From now on `Excel.run` works on this host, and entries are read with what it says of their formulas. */
function reached(host: ExcelHost): ExcelHost {
  installExcel(host);
  hearDoubtsOf(host);
  return host;
}

/**
 * Opens a workbook; from now on `Excel.run` works on it.
 *
 * @throws Problem when the file is not a workbook, or cannot be opened
 */
export async function openFile(path: string): Promise<ExcelHost> {
  return reached(new ExcelHost(await opened(await readBytes(path), path)));
}

async function opened(bytes: Uint8Array, path: string): Promise<WorkbookModel> {
  try {
    return (await openWorkbook(bytes)).workbook;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw problem("fileRefused", { path, refusal: fileRefusal(error.kind, path) });
  }
}

/** @throws Problem when somebody has changed the file meanwhile, or it cannot be written */
export async function saveFile(host: ExcelHost, target: Target): Promise<void> {
  await target.write(await saveWorkbook(host.upToDate()));
}
