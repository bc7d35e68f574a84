import { clearTemporary, queueTemporary } from "../excel/conformance/sandbox";
import { queueInOrder, queueJournal } from "../excel/journal/journalSheet";
import { isOthers, recover, type Recovered } from "../jobs/recover";
import { inExcel } from "../excel/run";

export type { Recovered };

/**
 * Clears what a broken job has left: everything is put back as it was before it, or the job is finished. Sheets of a
 * self-test that was broken off go away. To be called when a workbook is opened.
 *
 * @returns what became of which job; undefined when there was none; `others` when somebody else may be at it, so
 *   that it is to be asked again later
 */
export function recoverWorkbook(now = new Date()): Promise<Recovered | "others" | undefined> {
  return inExcel(async (context) => {
    const queued = queueJournal(context);
    const left = queueTemporary(context);
    await context.sync();
    const journal = queued();
    const temporary = left(now);
    if (temporary === "left") await clearTemporary(context);
    if (isOthers(journal, now)) return "others";
    if (journal.isNewer) return undefined;
    if (journal.isDisordered) queueInOrder(context, journal);
    const recovered = await recover(context, journal);
    return recovered ?? (temporary === "others" ? "others" : undefined);
  });
}
