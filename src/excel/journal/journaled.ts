import { areaAddress } from "../../workbook/plan/address";
import { type ColumnChange, holds, type Stored } from "../../workbook/journal/columnChange";
import {
  type Journal,
  journalCells,
  type JournalRecord,
  journalSheet,
  readJournal,
  STATE_ROW,
} from "../../workbook/journal/journal";
import { SHEET } from "../../workbook/sheetNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";
import { currentCells } from "./current";

/** The journal as it was read, and whether the workbook has its sheet. */
export interface FoundJournal extends Journal {
  readonly exists: boolean;
}

/**
 * Queues the reading of the journal.
 *
 * @returns what it says, once the context was synchronised
 */
export function queueJournal({ workbook }: Excel.RequestContext): () => FoundJournal {
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET.journal);
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  return () => ({
    ...readJournal(used.isNullObject ? [] : used.values.map((row: unknown[]) => row[0])),
    exists: !sheet.isNullObject,
  });
}

/**
 * Writes under the journal, in one request: first what was there before, then the new values, then the mark that
 * they are complete. What fails is taken back at once if Excel still answers; else the next opening does it.
 *
 * @param found the journal as it was just read
 */
export async function writeJournaled(
  context: Excel.RequestContext,
  record: JournalRecord,
  found: FoundJournal,
): Promise<void> {
  try {
    if (!found.exists) applySheet(context.workbook.worksheets.add(SHEET.journal), journalSheet(), "common");
    queueState(context, journalCells("open", record), found.length);
    queueChanges(context, record.changes, "after");
    queueState(context, ["done"]);
    await context.sync();
  } catch (error) {
    await takeBack(context, record, found);
    throw error;
  }
}

/**
 * Puts back what was there before the run; the journal has nothing to take back then.
 *
 * @returns false when the cells could not be put back, and the journal stays as it is
 */
export async function restore(
  context: Excel.RequestContext,
  { changes }: JournalRecord,
  length: number,
): Promise<boolean> {
  if (!(await putBack(context, changes))) return false;
  queueState(context, journalCells("empty"), length);
  await context.sync();
  return true;
}

/**
 * Puts back what was there before a run that has not come to its end.
 *
 * @returns the time of that run; undefined when there was none, or it could not be put back
 */
export async function recover(
  context: Excel.RequestContext,
  { state, record, length }: Journal,
): Promise<string | undefined> {
  if (state !== "open" || !record) return undefined;
  return (await restore(context, record, length)) ? record.time : undefined;
}

/** Puts back what was there before the last run, whatever became of it. */
export async function takeBackLast(context: Excel.RequestContext): Promise<void> {
  const journal = queueJournal(context);
  await context.sync();
  const { record, length } = journal();
  if (record) await restore(context, record, length);
}

/** Whether all cells hold again what they held before: a sheet that refuses to be written was not written to either. */
async function putBack(context: Excel.RequestContext, changes: readonly ColumnChange[]): Promise<boolean> {
  try {
    queueChanges(context, changes, "before");
    await context.sync();
    return true;
  } catch {
    const now = await currentCells(context, changes);
    return changes.every(({ before }, i) => now[i] !== undefined && holds(now[i], before));
  }
}

/** Best effort: the first error is the one to tell, and the journal stays open for the next opening. */
async function takeBack(
  context: Excel.RequestContext,
  record: JournalRecord,
  found: FoundJournal,
): Promise<void> {
  try {
    if (!(await putBack(context, record.changes))) return;
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET.journal);
    await context.sync();
    if (!sheet.isNullObject && !found.exists) {
      sheet.visibility = "Visible";
      sheet.delete();
    } else if (!sheet.isNullObject) {
      // the run before can still be taken back
      const written = journalCells("open", record).length + STATE_ROW;
      queueState(context, journalCells(found.state, found.record), Math.max(written, found.length));
    }
    await context.sync();
  } catch {
    return;
  }
}

/** @param length cells of the column that may hold something now: those that are not written are emptied */
function queueState({ workbook }: Excel.RequestContext, cells: readonly string[], length = 0): void {
  const sheet = workbook.worksheets.getItem(SHEET.journal);
  const rows = Math.max(cells.length, length - STATE_ROW);
  const contents = Array.from({ length: cells.length === 1 && length === 0 ? 1 : rows }, (_, i) => [
    cells[i] ?? "",
  ]);
  const area = { row: STATE_ROW, column: 0, rows: contents.length, columns: 1 };
  sheet.getRange(areaAddress(area)).values = contents.map(([text]) => [text === "" ? "" : assignable(text!)]);
}

function queueChanges(
  { workbook }: Excel.RequestContext,
  changes: readonly ColumnChange[],
  which: "before" | "after",
): void {
  for (const change of changes) {
    const { sheet, row, column } = change;
    const cells = change[which];
    const range = workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress({ row, column, rows: cells.length, columns: 1 }));
    range.formulas = cells.map((cell) => [written(cell)]);
  }
}

/** `null` leaves a cell as it is. */
function written(cell: Stored): string | number | boolean | null {
  if (cell === null || typeof cell === "boolean" || cell === "") return cell;
  return assignable(cell);
}
