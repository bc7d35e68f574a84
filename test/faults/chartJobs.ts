import { makeCharts } from "../../src/app/charts/makeCharts";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { rankWorkbook } from "../../src/app/units/rankWorkbook";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { addCsv, comparingSystem } from "../app/units/counties";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { startExcel } from "../emulator/startExcel";
import type { WritingJob } from "./faults";

const NOON = new Date("2022-01-20T12:00:00Z");
const TITLES = "unit,category,previousRank,q_a,q_b,q_c,accidents";

/** Charts that are drawn for the first time, with their sheet and on one that is there, and one that gets further lines. */
export async function chartJobs(quarter: WorkbookModel): Promise<WritingJob[]> {
  const charts = (): Promise<unknown> => makeCharts(NOON);
  const rank = (): Promise<unknown> => rankWorkbook({}, NOON);
  const after = async (
    start: WorkbookModel | undefined,
    ...steps: (() => unknown)[]
  ): Promise<WorkbookModel> => {
    const host = startExcel(start && cloneWorkbook(start));
    for (const step of steps) await step();
    return host.upToDate();
  };
  // the user's chart is no chart of ours that was begun
  const drawn = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("图表");
      sheet.charts.add("Line", sheet.getRange("B5:C6"), "Columns");
      await context.sync();
    });
  const none = await after(undefined, () => generateWorkbook(comparingSystem(), {}, NOON), charts, drawn);
  const one = await after(none, () => addCsv([TITLES, "甲县,strong,2,5,5,5,0"]), rank);
  const more = ["乙县,strong,1,10,10,20,0", "丙县,strong,3,1,1,1,0"];
  const several = await after(one, charts, () => addCsv([TITLES, ...more]), rank);
  return [
    { name: "making the first charts", workbook: quarter, run: charts },
    { name: "drawing charts that had no data", workbook: one, run: charts },
    { name: "drawing charts of further rows", workbook: several, run: charts },
  ];
}
