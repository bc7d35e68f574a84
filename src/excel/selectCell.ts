import { passing } from "./request/passing";
import { Part, writing } from "./request/part";
import { inExcel } from "./request/run";

/** Activates a sheet and selects a cell on it; none when the address is empty. Does nothing when the sheet is gone. */
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
        if (address) passing(sheet.getRange(address)).select();
      }),
    );
  });
}
