import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";

export const SHEET = "xl/worksheets/sheet1.xml";
export const BOOK = "xl/workbook.xml";

/** A file whose only sheet has 2 in A1 and these cells beside it, as another program has left them. */
export function fileWith(cells: string): Promise<Uint8Array> {
  return fileOfRows([`<c r="A1"><v>2</v></c>${cells}`]);
}

/** A file whose only sheet has these cells, row by row. */
export async function fileOfRows(rows: readonly string[]): Promise<Uint8Array> {
  const workbook = new WorkbookModel();
  workbook.addSheet("表").put(0, 0, { value: 1 });
  const parts = unzipSync(await saveWorkbook(workbook));
  const data = rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("");
  const text = strFromU8(parts[SHEET]!).replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${data}</sheetData>`,
  );
  const book = strFromU8(parts[BOOK]!).replace(' fullCalcOnLoad="1"', "");
  return zipSync({ ...parts, [BOOK]: strToU8(book), [SHEET]: strToU8(text) });
}

/** The same, of a program that asks for every formula to be calculated, and has stored what it likes. */
export async function askingFileWith(cells: string, settings = ""): Promise<Uint8Array> {
  const parts = unzipSync(await fileWith(cells));
  const book = strFromU8(parts[BOOK]!).replace("<calcPr", `<calcPr fullCalcOnLoad="1"${settings}`);
  return zipSync({ ...parts, [BOOK]: strToU8(book) });
}
