import { inExcel } from "../../excel/request/run";
import { READING_JOURNAL } from "../../excel/journal/journalSheet";
import { NOTHING } from "../../excel/request/part";
import { afterRecovery } from "../../jobs/afterRecovery";
import { takeBackMerge } from "../../jobs/returns/takeBackMerge";
import { lastMerge } from "../../workbook/returns/mergeRecord";

/**
 * Takes the last merge back: entry cells hold again what they held before it.
 *
 * @throws Problem when there is none, or somebody has changed one of its cells since
 */
export function undoLastMerge(): Promise<void> {
  return inExcel(async (requests) => {
    const { journal } = await afterRecovery(requests, NOTHING);
    await takeBackMerge(requests, journal);
  });
}

/** When the last merge was done that can be taken back, as ISO 8601; undefined where there is none. */
export function mergeToUndo(): Promise<string | undefined> {
  return inExcel(async (requests) => {
    const { state, record } = lastMerge(await requests.send(READING_JOURNAL));
    return state === "done" ? record?.time : undefined;
  });
}
