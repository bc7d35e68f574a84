import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { ChartSeries } from "../../../src/emulator/model/chart";
import { startExcel } from "../startExcel";
import type { Context } from "./dressed";

const CHART = "xl/charts/chart1.xml";

export const sheetIn = ({ workbook }: Context): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");

export async function work(on: (context: Context) => void): Promise<void> {
  await Excel.run(async (context) => {
    on(context);
    await context.sync();
  });
}

/** The series of the first chart. */
export const seriesOf = (host: ExcelHost): readonly ChartSeries[] =>
  host.workbook.sheets[0]!.charts[0]!.series;

/** The text of the first chart in the file. */
export async function chartIn(host: ExcelHost): Promise<string> {
  return strFromU8(unzipSync(await saveWorkbook(host.upToDate()))[CHART]!);
}

/** The same workbook with another text of its chart. */
export async function rewritten(host: ExcelHost, change: (text: string) => string): Promise<ExcelHost> {
  const parts = unzipSync(await saveWorkbook(host.upToDate()));
  const file = zipSync({ ...parts, [CHART]: strToU8(change(strFromU8(parts[CHART]!))) });
  return startExcel((await openWorkbook(file)).workbook);
}
