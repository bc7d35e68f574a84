import { inExcel } from "../excel/request/run";
import { READING_INVENTORY } from "../excel/read/inventory";
import { runJob } from "../jobs/runJob";
import { upgrade } from "../jobs/upgrade/upgrade";
import { generateWorkbook } from "./generateWorkbook";

/** What a workbook of a former version has got. */
export interface Upgraded {
  /** the system that it keeps is in the form of this version now */
  readonly isUpgraded: boolean;
  /** sheets that former versions did not make */
  readonly made: readonly string[];
}

/**
 * Brings a workbook of a former version to this one: the system that it keeps, and the sheets that it lacks. What was entered
 * and scored stays as it is.
 *
 * @throws Problem when the workbook is none of ours, its scores are published, or Excel refuses
 */
export async function upgradeWorkbook(now = new Date()): Promise<Upgraded> {
  const isUpgraded = await runJob(upgrade, undefined, now);
  const { system } = await inExcel((requests) => requests.send(READING_INVENTORY));
  const { made } = await generateWorkbook(system, { existing: "keep" }, now);
  return { isUpgraded, made };
}
