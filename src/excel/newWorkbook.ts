import { inExcel } from "./request/run";

/**
 * Opens a file as a new workbook in a window of its own, not saved yet.
 *
 * @param base64 the bytes of an .xlsx file
 * @throws Problem that says in words what Excel refused
 * @source Excel.createWorkbook, ExcelApi 1.8
 */
export function openNewWorkbook(base64: string): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64));
}
