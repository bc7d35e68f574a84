import { Part, writing } from "./request/part";
import { inExcel } from "./request/run";

/** Brings a cell into view; a sheet without one when the address is empty. Nothing happens when the sheet is gone. */
export function selectCell(sheetName: string, address: string): Promise<void> {
  return inExcel(async (requests) => {
    const isThere = new Part(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetName);
      return () => !sheet.isNullObject;
    });
    if (!(await requests.send(isThere))) return;
    await requests.send(
      writing(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(sheetName);
        sheet.activate();
        if (address) sheet.getRange(address).select();
      }),
    );
  });
}
