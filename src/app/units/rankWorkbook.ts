import { readingUnitPlace } from "../../excel/read/unitTable";
import { inExcel } from "../../excel/request/run";
import { runJob } from "../../jobs/runJob";
import { rank, type Ranked } from "../../jobs/units/rank";
import { writePosition } from "./unitPosition";
import { TABLE } from "../../workbook/tableNames";
import { lineAbove } from "../../workbook/units/lineAbove";
import { POSITION_LINE, unitOfLine } from "../../workbook/units/positionSheet";
import type { Comparing } from "../../workbook/units/compared";

export type { Ranked };

/**
 * Ranks the units of 各县数据 and writes their scores and ranks into 各县得分; 位次分析, where there is one, follows.
 *
 * @param comparing what is to be otherwise than the system says: by goalposts where all are set, else with each other
 * @throws Problem when there are no units, a cell of them is wrong, or the workbook is not that of a lead office
 */
export async function rankWorkbook(comparing: Comparing = {}, now = new Date()): Promise<Ranked> {
  const ranked = await runJob(rank, comparing, now);
  const unit = await unitOfPosition();
  // where a unit stands was told of the ranking before
  if (ranked.ranking.units.some((each) => each.unit === unit)) await writePosition(unit!, comparing, now);
  return ranked;
}

/** The unit that 位次分析 is about; undefined where there is none. */
function unitOfPosition(): Promise<string | undefined> {
  return inExcel(async (requests) => {
    const place = await requests.send(readingUnitPlace(TABLE.position));
    const line = place && lineAbove(place.above, POSITION_LINE);
    return line && unitOfLine(line.before);
  });
}
