import { inCalculatedExcel } from "../../excel/request/run";
import { LOOKING_FOR_BULLETIN, readForBulletin } from "../../jobs/bulletin/readForBulletin";
import { CHARTS } from "../../workbook/charts/chart";
import { TABLE } from "../../workbook/tableNames";
import { shownDay } from "../../workbook/shownTime";
import type { Bulletin } from "../../workbook/bulletin/bulletin";

/** What the bulletin would say now, and whether the workbook has one. */
export interface BulletinNow {
  readonly bulletin: Bulletin;
  /** 季度通报 is there */
  readonly isMade: boolean;
  /** 图表 is there */
  readonly hasCharts: boolean;
}

/**
 * What the bulletin of the open workbook would say, without writing anything.
 *
 * @throws Problem as for making it
 */
export function readBulletin(now = new Date()): Promise<BulletinNow> {
  return inCalculatedExcel(async (requests) => {
    const look = await requests.send(LOOKING_FOR_BULLETIN);
    const { bulletin } = await readForBulletin(requests, look, [], shownDay(now));
    const { tables } = look.inventory;
    return {
      bulletin,
      isMade: tables.has(TABLE.bulletin),
      hasCharts: CHARTS.some(({ table }) => tables.has(table)),
    };
  });
}
