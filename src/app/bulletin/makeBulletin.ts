import { bulletin } from "../../jobs/bulletin/bulletin";
import { runJob } from "../../jobs/runJob";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import type { TextEdit } from "../../workbook/bulletin/textEdits";
import { shownDay } from "../../workbook/shownTime";

export type { Bulletin, TextEdit };

/**
 * Makes the bulletin of the period in the open workbook: 季度通报 says what the data say, and 通报数据 has the numbers that
 * were counted for it. What people wrote in the place of a text stays.
 *
 * @param edits texts that are to stand in the place of ours from now on
 * @throws Problem when the workbook is none of ours, or a sheet of the bulletin has lost what it needs
 */
export function makeBulletin(edits: readonly TextEdit[] = [], now = new Date()): Promise<Bulletin> {
  return runJob(bulletin, { edits, today: shownDay(now) }, now);
}
