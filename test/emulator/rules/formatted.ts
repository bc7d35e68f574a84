import { strFromU8, unzipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { Conditions } from "../../../src/emulator/shown/conditions";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";

type Work = (format: Excel.ConditionalFormat, range: Excel.Range) => void;

export const RANGE = "A1:A5";

/** A workbook with the numbers from 1 to 5, and one conditional format over them. */
export async function formatted(type: Excel.ConditionalFormat["type"], work: Work): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(RANGE);
    range.values = [[1], [2], [3], [4], [5]];
    work(range.conditionalFormats.add(type as Excel.ConditionalFormatType), range);
    await context.sync();
  });
  return host;
}

/** What is loaded of the first format of the range, before the workbook was a file and after it. */
export async function readTwice(host: ExcelHost, paths: string): Promise<[unknown, unknown]> {
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange(RANGE)
        .conditionalFormats.getItemAt(0);
      format.load(paths);
      await context.sync();
      return format.toJSON();
    });
  const before = await read();
  await reopened(host);
  return [before, await read()];
}

export async function sheetXml(host: ExcelHost): Promise<string> {
  return strFromU8(unzipSync(await saveWorkbook(host.calculated()))["xl/worksheets/sheet1.xml"]!);
}

export function conditionsOf(host: ExcelHost): Conditions {
  return new Conditions(host.calculated(), host.workbook.sheets[0]!);
}
