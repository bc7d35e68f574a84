import { inExcel } from "./run";

/** Brings a cell into view; a sheet without one when the address is empty. Nothing happens when the sheet is gone. */
export function selectCell(sheetName: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.activate();
    if (address) sheet.getRange(address).select();
    await context.sync();
  });
}
