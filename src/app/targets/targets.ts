import { readContents } from "../../excel/read/readWorkbook";
import { readingTable } from "../../excel/read/tables";
import { inCalculatedExcel } from "../../excel/request/run";
import type { Language } from "../../i18n/said";
import { READING_MASTER } from "../../jobs/masterCopy";
import { runJob } from "../../jobs/runJob";
import { type Aimed, aimedBy } from "../../jobs/targets/aimedBy";
import { setTargets } from "../../jobs/targets/setTargets";
import { readSubmission } from "../../workbook/read/readSubmission";
import { TABLE } from "../../workbook/tableNames";
import { type FoundTarget, foundTargets } from "../../workbook/targets/foundTargets";
import type { TargetEdit } from "../../workbook/targets/targetRow";

export type { TargetEdit };

/** Targets of a workbook: how far they are, what the unit scores now, and what it would score with all of them met. */
export type WorkbookTargets = Aimed<FoundTarget>;

/**
 * The targets that stand in 任务分解表-目标; nothing is written.
 *
 * @returns undefined where the workbook has no such sheet
 * @throws Problem when the workbook is not that of a lead office
 */
export function readTargets(language: Language = "zh"): Promise<WorkbookTargets | undefined> {
  return inCalculatedExcel(async (requests) => {
    const inventory = await requests.send(READING_MASTER);
    const contents = await readContents(requests, inventory);
    const table = await requests.send(readingTable(TABLE.targets));
    const { system } = inventory;
    return table && aimedBy(readSubmission(system, contents), foundTargets(system, table), language);
  });
}

/**
 * Sets targets in 任务分解表-目标, which is made when it is first needed, and writes into it what they bring.
 *
 * @param edits none to work out anew what stands there
 * @throws Problem for what there is not, a year that has passed, and a column that is gone: then nothing is written
 */
export async function writeTargets(
  edits: readonly TargetEdit[],
  language: Language = "zh",
  now = new Date(),
): Promise<WorkbookTargets> {
  await runJob(setTargets, edits, now);
  return (await readTargets(language))!;
}
