import { clearTemporary, readingTemporary } from "../excel/conformance/sandbox";
import { ordering, READING_JOURNAL } from "../excel/journal/journalSheet";
import { together } from "../excel/request/part";
import { isOthers, recover, type Recovered } from "../jobs/recover";
import { inExcel } from "../excel/request/run";

export type { Recovered };

/**
 * Clears what a broken job has left: everything is put back as it was before it, or the job is finished. Sheets of a
 * self-test that was broken off go away. To be called when a workbook is opened.
 *
 * @returns what became of which job; undefined when there was none; `others` when somebody else's job or self-test may
 *   be under way: this is to be called again later
 */
export function recoverWorkbook(now = new Date()): Promise<Recovered | "others" | undefined> {
  return inExcel(async (requests) => {
    const { journal, temporary } = await requests.send(
      together({ journal: READING_JOURNAL, temporary: readingTemporary(now) }),
    );
    if (temporary === "left") await clearTemporary(requests);
    if (isOthers(journal, now)) return "others";
    if (journal.isNewer) return undefined;
    if (journal.isDisordered) await requests.send(ordering(journal));
    const recovered = await recover(requests, journal);
    return recovered ?? (temporary === "others" ? "others" : undefined);
  });
}
