import { inCalculatedExcel } from "../../excel/request/run";
import { runJob } from "../../jobs/runJob";
import { position as writing } from "../../jobs/units/position";
import { type Positioned, positionedBy } from "../../jobs/units/positionedBy";
import { LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import type { Comparing } from "../../workbook/units/compared";

export type { Positioned };

/**
 * Where a unit of 各县数据 stands among all, and what would bring it forward; nothing is written.
 *
 * @param comparing default: as 各县得分 was made
 * @throws Problem when there is no such unit, or units cannot be ranked
 */
export function unitPosition(unit: string, comparing?: Comparing): Promise<Positioned> {
  return inCalculatedExcel(async (requests) => {
    const look = await requests.send(LOOKING_FOR_RANKING);
    return positionedBy(await readRanking(requests, look, comparing ?? look.made ?? {}), unit);
  });
}

/** The same, written into 位次分析. */
export function writePosition(unit: string, comparing?: Comparing, now = new Date()): Promise<Positioned> {
  return runJob(writing, { unit, comparing }, now);
}
