import { makeBulletin } from "../../src/app/bulletin/makeBulletin";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { TEMPLATES } from "../../src/workbook/bulletin/templates";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { startExcel } from "../emulator/startExcel";
import type { WritingJob } from "./faults";

const NOON = new Date("2022-01-20T12:00:00Z");

/** A bulletin of a quarter with a ledger: for the first time, and again with a sentence that somebody has written. */
export async function bulletinJobs(quarter: WorkbookModel): Promise<WritingJob[]> {
  const edit = { row: 3, template: TEMPLATES[3]!.template, edited: "各镇人民政府：" };
  const host = startExcel(cloneWorkbook(quarter));
  await makeBulletin([], NOON);
  const made = host.upToDate();
  return [
    { name: "making the first bulletin", workbook: quarter, run: () => makeBulletin([], NOON) },
    {
      name: "making the bulletin again, with an edit",
      workbook: made,
      run: () => makeBulletin([edit], NOON),
    },
  ];
}
