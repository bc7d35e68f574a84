import { fileRefusal } from "../app/fileRefusal";
import type { ExcelHost } from "../emulator/excelHost";
import { WorkbookFileError } from "../emulator/file/fileError";
import { openWorkbook } from "../emulator/file/open";
import { saveWorkbook } from "../emulator/file/save";
import type { WorkbookModel } from "../emulator/model/workbook";
import { problem } from "../system/problem";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** @throws Problem when the file is not a workbook, or cannot be opened */
export async function openFile(file: File): Promise<WorkbookModel> {
  try {
    return (await openWorkbook(new Uint8Array(await file.arrayBuffer()))).workbook;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw problem("uploadRefused", { name: file.name, refusal: fileRefusal(error.kind, file.name) });
  }
}

/** Hands the workbook to the browser as a download, under the name that it was opened with. */
export async function downloadWorkbook(host: ExcelHost, name: string): Promise<void> {
  const bytes = await saveWorkbook(host.upToDate());
  const type = /\.xlsm$/i.test(name) ? XLSM : XLSX;
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
