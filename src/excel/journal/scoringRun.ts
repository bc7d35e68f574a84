import type { RunRecord } from "../../workbook/journal/journal";
import { isFormulaCell } from "../../workbook/journal/stored";
import { SHEET } from "../../workbook/sheetNames";
import { putBack, queueChanges } from "./changes";
import { type FoundJournal, queueJournal, queueOpening, queueSlot, queueState } from "./journalSheet";
import { signed } from "./session";

/**
 * Writes scores under the journal: first what was there before, then the new values, then the mark that they are
 * complete. Formulas get the mark in a request of its own, once they were read back. What fails is taken back at once
 * if Excel still answers; else the next opening does it.
 *
 * @param found the journal as it was just read
 * @param queueEnd what else is done once all is written
 */
export async function writeRun(
  context: Excel.RequestContext,
  record: RunRecord,
  found: FoundJournal,
  queueEnd: () => void = () => undefined,
): Promise<void> {
  try {
    queueOpening(context, found, "run", signed(record));
    const check = queueChanges(context, record.changes, "after");
    if (record.changes.some(({ after }) => after.some(isFormulaCell))) {
      // shown at once also where Excel calculates by hand
      context.workbook.application.calculate("Recalculate");
      await context.sync();
      check();
    }
    queueState(context, "run", "done");
    queueEnd();
    await context.sync();
  } catch (error) {
    await takeBack(context, record, found);
    throw error;
  }
}

/**
 * Puts back what was there before the run; the journal has nothing to take back then.
 *
 * @returns false when the cells could not be put back: then the run is open, to be taken back later
 */
export async function restoreRun(
  context: Excel.RequestContext,
  { changes }: RunRecord,
  length: number,
): Promise<boolean> {
  // taking back that is broken off is gone on with at the next opening
  queueState(context, "run", "open");
  if (!(await putBack(context, changes))) return false;
  queueSlot(context, "run", { state: "empty" }, length);
  await context.sync();
  return true;
}

/** Puts back what was there before the last run, whatever became of it. */
export async function takeBackLast(context: Excel.RequestContext): Promise<void> {
  const journal = queueJournal(context);
  await context.sync();
  const { record, length } = journal().run;
  if (record) await restoreRun(context, record, length);
}

/** Best effort: the first error is the one to tell, and the journal stays open for the next opening. */
async function takeBack(
  context: Excel.RequestContext,
  record: RunRecord,
  found: FoundJournal,
): Promise<void> {
  try {
    if (!(await putBack(context, record.changes))) return;
    const journal = queueJournal(context);
    await context.sync();
    const { exists, run } = journal();
    if (!exists) return;
    if (found.exists) {
      // the run before can still be taken back
      queueSlot(context, "run", found.run, Math.max(run.length, found.run.length));
    } else {
      const sheet = context.workbook.worksheets.getItem(SHEET.journal);
      // a very hidden sheet cannot be deleted
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  } catch {
    return;
  }
}
