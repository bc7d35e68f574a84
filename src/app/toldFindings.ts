import { readFindings, READING_FINDING_PLACE } from "../excel/list/readFindings";
import { inExcel } from "../excel/request/run";
import { findingsTold, type ToldBefore } from "../workbook/findings/findingsTold";

export type { ToldBefore };

/**
 * What 校验结果 says, which is what the check before has found.
 *
 * @returns undefined where nothing was checked yet, or the sheet is gone
 */
export function toldFindings(): Promise<readonly ToldBefore[] | undefined> {
  return inExcel(async (requests) => {
    const place = await requests.send(READING_FINDING_PLACE);
    return findingsTold(await requests.send(await readFindings(requests, place)));
  });
}
