import { passing, rangeOn } from "../request/passing";
import type { Area } from "../../workbook/plan/plan";
import {
  isJournal,
  type JobSlot,
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
import { applySheet } from "../sheets/applySheet";
import { assignable } from "../cells/content";
import { allWritten, Part, writing } from "../request/part";

/** The journal as it was read, and whether the workbook has its sheet. */
export interface FoundJournal extends Journal {
  readonly exists: boolean;
  /** a job was broken off while it made the sheet: it has written nothing else */
  readonly isUnfinished: boolean;
}

/** Reads the journal. */
export const READING_JOURNAL = new Part(({ workbook }) => {
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET.journal).load("visibility");
  const used = passing(sheet.getUsedRangeOrNullObject(true)).load("values");
  return (): FoundJournal => {
    const rows = used.isNullObject ? [] : used.values;
    const exists = !sheet.isNullObject;
    const isUnfinished = exists && sheet.visibility === "Visible" && !isJournal(rows);
    return { ...readJournal(rows), exists, isUnfinished };
  };
});

/** Writes the whole journal as it was read, in its own order, where somebody has sorted its rows. */
export function ordering(found: FoundJournal): Part {
  const names = Object.keys(SLOTS) as SlotName[];
  const columns = names.map((name) => slotCells(found[name].state, found[name].record));
  const rows = Math.max(found.run.length, ...columns.map((cells) => cells.length + STATE_ROW));
  const area = { row: 0, column: 0, rows, columns: names.length };
  const values = Array.from({ length: rows }, (_, row) =>
    columns.map((cells, column) => {
      if (row < STATE_ROW) return column === 0 ? JOURNAL_MARK : "";
      return assignable(cells[row - STATE_ROW] ?? null);
    }),
  );
  return writingArea(area, values);
}

/**
 * Writes the entry of a job that begins. Where the workbook has no journal, its sheet is made; it is marked and hidden
 * only after the entry is written, so that whatever bears the mark says what to take back.
 *
 * @param found the journal as it was just read
 */
export function openingJournal(found: FoundJournal, slot: JobSlot, record: object): Part {
  const words = keepingSlot(slot, { state: "open", record }, found[slot].length);
  if (found.exists) return words;
  const others = (Object.keys(SLOTS) as SlotName[]).filter((other) => other !== slot);
  return allWritten([
    writing(({ workbook }) => void workbook.worksheets.add(SHEET.journal)),
    words,
    writing(({ workbook }) => {
      applySheet(workbook.worksheets.getItem(SHEET.journal), journalSheet(), "common");
    }),
    ...others.map((other) => keepingState(other, "empty")),
  ]);
}

/**
 * Writes a column of the journal.
 *
 * @param record is left out where nothing is to be kept
 * @param length cells of the column that may hold something now: those that are not written are emptied
 */
export function keepingSlot(
  slot: SlotName,
  { state, record }: { readonly state: SlotState; readonly record?: object | undefined },
  length: number,
): Part {
  const cells = slotCells(state, record);
  const rows = Math.max(cells.length, length - STATE_ROW);
  const area = { row: STATE_ROW, column: SLOTS[slot], rows, columns: 1 };
  return writingArea(
    area,
    Array.from({ length: rows }, (_, i) => [assignable(cells[i] ?? null)]),
  );
}

/** Writes the state of a column; its record stays. */
export function keepingState(slot: SlotName, state: SlotState): Part {
  return writingArea({ row: STATE_ROW, column: SLOTS[slot], rows: 1, columns: 1 }, [[state]]);
}

function writingArea(area: Area, values: readonly (readonly (string | number)[])[]): Part {
  return writing(({ workbook }) => {
    const range = rangeOn(workbook.worksheets.getItem(SHEET.journal), area);
    range.values = values.map((cells) => [...cells]);
  });
}
