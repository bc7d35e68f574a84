import type { WorkbookPlan } from "../../workbook/plan/plan";
import { READING_SURROUNDINGS } from "../read/surroundings";
import { allWritten } from "../request/part";
import type { Requests } from "../request/requests";
import { CALCULATION } from "../request/run";
import { makePlanned } from "./makePlanned";
import { arranging } from "./view";

/**
 * Makes a whole workbook in one that is new: its empty sheet goes away, and the first sheet of the plan is shown.
 *
 * @throws Problem when formulas do not stand as they were written
 */
export async function makeWorkbook(requests: Requests, plan: WorkbookPlan): Promise<void> {
  const { blank, names, sheets } = await requests.send(READING_SURROUNDINGS);
  const { protecting } = await makePlanned(requests, plan, names, {});
  const shown = plan.sheets.flatMap(({ name, visibility }) => (visibility ? [] : [name]));
  const sheetCount = sheets.length + plan.sheets.length;
  await requests.send(
    allWritten([protecting, arranging({ shown, behind: [], sheetCount, blank }), CALCULATION]),
  );
}
