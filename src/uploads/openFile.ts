import { fileRefusal } from "../app/fileRefusal";
import { WorkbookFileError } from "../emulator/file/fileError";
import { openWorkbook } from "../emulator/file/open";
import type { WorkbookModel } from "../emulator/model/workbook";
import { problem } from "../system/problem";

/** @throws Problem when the file is not a workbook, or cannot be opened */
export async function openFile(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  try {
    return (await openWorkbook(bytes)).workbook;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw problem("uploadRefused", { name, refusal: fileRefusal(error.kind, name) });
  }
}
