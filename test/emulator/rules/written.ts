import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../startExcel";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook whose first sheet has more in its file, as another program has written it behind the cells. */
export async function opened(xml: string): Promise<ExcelHost> {
  const parts = unzipSync(await saveWorkbook(startExcel().calculated()));
  const sheet = strFromU8(parts[SHEET]!).replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => end + xml);
  const file = zipSync({ ...parts, [SHEET]: strToU8(sheet) });
  return startExcel((await openWorkbook(file)).workbook);
}

/** What the file of a workbook says of its first sheet. */
export async function written(host: ExcelHost): Promise<string> {
  return strFromU8(unzipSync(await saveWorkbook(host.calculated()))[SHEET]!);
}
