import { areaAddress } from "../../workbook/plan/address";
import {
  isJournal,
  type Journal,
  JOURNAL_MARK,
  journalSheet,
  readJournal,
  slotCells,
  type SlotName,
  SLOTS,
  type SlotState,
  STATE_ROW,
} from "../../workbook/journal/journal";
import { SHEET } from "../../workbook/sheetNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";

/** The journal as it was read, and whether the workbook has its sheet. */
export interface FoundJournal extends Journal {
  readonly exists: boolean;
  /** a job was broken off while it made the sheet, before it wrote anything else */
  readonly isUnfinished: boolean;
}

/**
 * Queues the reading of the journal.
 *
 * @returns what it says, once the context was synchronised
 */
export function queueJournal({ workbook }: Excel.RequestContext): () => FoundJournal {
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET.journal).load("visibility");
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  return () => {
    const rows = used.isNullObject ? [] : used.values;
    const exists = !sheet.isNullObject;
    const isUnfinished = exists && sheet.visibility === "Visible" && !isJournal(rows);
    return { ...readJournal(rows), exists, isUnfinished };
  };
}

/** Queues the writing of the whole journal as it was read: what somebody has sorted is in its order again. */
export function queueInOrder(context: Excel.RequestContext, found: FoundJournal): void {
  const names = Object.keys(SLOTS) as SlotName[];
  const columns = names.map((name) => slotCells(found[name].state, found[name].record));
  const rows = Math.max(found.run.length, ...columns.map((cells) => cells.length + STATE_ROW));
  const area = { row: 0, column: 0, rows, columns: names.length };
  rangeOf(context, area).values = Array.from({ length: rows }, (_, row) =>
    columns.map((cells, column) => {
      if (row < STATE_ROW) return column === 0 ? JOURNAL_MARK : "";
      return assignable(cells[row - STATE_ROW] ?? null);
    }),
  );
}

/**
 * Queues the first words of a job. Where the workbook has no journal its sheet is made, and gets its mark and is
 * hidden only when the words stand on it: a journal that is found to be one says what to take back.
 *
 * @param found the journal as it was just read
 */
export function queueOpening(
  context: Excel.RequestContext,
  found: FoundJournal,
  slot: "run" | "job",
  record: object,
): void {
  const { worksheets } = context.workbook;
  const sheet = found.exists ? undefined : worksheets.add(SHEET.journal);
  queueSlot(context, slot, { state: "open", record }, found[slot].length);
  if (!sheet) return;
  applySheet(sheet, journalSheet(), "common");
  for (const other of Object.keys(SLOTS) as SlotName[]) {
    if (other !== slot) queueState(context, other, "empty");
  }
}

/**
 * Queues the writing of a column of the journal.
 *
 * @param record is left out where there is nothing to remember
 * @param length cells of the column that may hold something now: those that are not written are emptied
 */
export function queueSlot(
  context: Excel.RequestContext,
  slot: SlotName,
  { state, record }: { readonly state: SlotState; readonly record?: object | undefined },
  length: number,
): void {
  const cells = slotCells(state, record);
  const rows = Math.max(cells.length, length - STATE_ROW);
  const area = { row: STATE_ROW, column: SLOTS[slot], rows, columns: 1 };
  rangeOf(context, area).values = Array.from({ length: rows }, (_, i) => [assignable(cells[i] ?? null)]);
}

/** Queues the change of a state alone: what is remembered stays. */
export function queueState(context: Excel.RequestContext, slot: SlotName, state: SlotState): void {
  const area = { row: STATE_ROW, column: SLOTS[slot], rows: 1, columns: 1 };
  rangeOf(context, area).values = [[state]];
}

function rangeOf({ workbook }: Excel.RequestContext, area: Parameters<typeof areaAddress>[0]): Excel.Range {
  return workbook.worksheets.getItem(SHEET.journal).getRange(areaAddress(area));
}
