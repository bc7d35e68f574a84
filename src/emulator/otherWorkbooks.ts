import { WorkbookFileError } from "./file/fileError";
import { workbookIn } from "./file/open";
import { WorkbookModel } from "./model/workbook";
import { invalid } from "./protocol/hostError";

/** A workbook with one blank sheet. */
export function newWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("Sheet1");
  return workbook;
}

/**
 * A workbook from a file; a new one where nothing is given.
 *
 * @param base64 the file, as a caller of the API hands it over
 * @throws HostError InvalidArgument for what is no such file
 */
export function workbookOf(base64: unknown): WorkbookModel {
  if (base64 === undefined || base64 === null || base64 === "") return newWorkbook();
  try {
    return workbookIn(Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0)));
  } catch (error) {
    if (error instanceof WorkbookFileError || error instanceof DOMException) throw invalid("base64File");
    throw error;
  }
}
