import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";

/** A copy of a file of which LibreOffice prints one sheet alone: of a hidden one it still prints the print area. */
export async function onlySheet(path: string, sheet: string, copy: string): Promise<void> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  for (const other of workbook.sheets.filter(({ name }) => name !== sheet)) {
    other.visibility = "hidden";
    delete other.page.printArea;
  }
  workbook.activeSheet = sheet;
  writeFileSync(copy, await saveWorkbook(workbook));
}
