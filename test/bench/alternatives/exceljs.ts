import ExcelJS, { type CellValue as LibraryValue } from "exceljs";
import { CellError, type ReadonlyCell } from "../../../src/emulator/model/cell";
import { numberFormatOf } from "../../../src/emulator/model/look";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";

export const LIBRARY = "exceljs";

/** The library takes what Node calls a buffer, by the types of a Node before. */
type LibraryBytes = Parameters<ExcelJS.Xlsx["load"]>[0];

export async function openByLibrary(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as LibraryBytes);
  return workbook;
}

export async function saveByLibrary(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same values, formulas and number formats, and nothing else: what a script would dump. */
export function dumpByLibrary({ sheets }: WorkbookModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const copy = workbook.addWorksheet(sheet.name);
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.value === null && cell.formula === undefined) continue;
      const written = copy.getCell(row + 1, column + 1);
      written.value = libraryValue(cell);
      const format = numberFormatOf(cell.style);
      if (format !== "General") written.numFmt = format;
    }
  }
  return saveByLibrary(workbook);
}

function libraryValue({ value, formula }: ReadonlyCell): LibraryValue {
  const plain = value instanceof CellError ? ({ error: value.code } as LibraryValue) : value;
  if (formula === undefined) return plain;
  return { formula, result: plain ?? undefined } as LibraryValue;
}
