import { queueJournal } from "../excel/journal/journalSheet";
import { recover, type Recovered } from "../excel/recovery/recover";
import { inExcel } from "../excel/run";

export type { Recovered };

/**
 * Clears what a broken job has left: everything is put back as it was before it, or the job is finished. To be
 * called when a workbook is opened.
 *
 * @returns what became of which job; undefined when there was none
 */
export function recoverWorkbook(): Promise<Recovered | undefined> {
  return inExcel(async (context) => {
    const journal = queueJournal(context);
    await context.sync();
    return recover(context, journal());
  });
}
