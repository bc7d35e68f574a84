import { runJob } from "../../jobs/runJob";
import { rank, type Ranked } from "../../jobs/units/rank";
import type { Comparing } from "../../workbook/units/compared";

export type { Ranked };

/**
 * Ranks the units of 各县数据 and writes their scores and ranks into 各县得分.
 *
 * @param comparing what is to be otherwise than the system says: by goalposts where all are set, else with each other
 * @throws Problem when there are no units, a cell of them is wrong, or the workbook is not that of a lead office
 */
export function rankWorkbook(comparing: Comparing = {}, now = new Date()): Promise<Ranked> {
  return runJob(rank, comparing, now);
}
