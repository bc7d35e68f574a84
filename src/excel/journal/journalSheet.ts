import { areaAddress } from "../../workbook/plan/address";
import {
  type Journal,
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
}

/**
 * Queues the reading of the journal.
 *
 * @returns what it says, once the context was synchronised
 */
export function queueJournal({ workbook }: Excel.RequestContext): () => FoundJournal {
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET.journal);
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  return () => ({ ...readJournal(used.isNullObject ? [] : used.values), exists: !sheet.isNullObject });
}

/** Queues the making of the hidden sheet in a workbook that does not have it. */
export function queueJournalSheet({ workbook }: Excel.RequestContext, { exists }: FoundJournal): void {
  if (!exists) applySheet(workbook.worksheets.add(SHEET.journal), journalSheet(), "common");
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
