import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import type { ColumnChange } from "./columnChange";
import type { Inputs } from "./inputs";

/** First cell of the hidden sheet. */
const MARK = "indicator-workbook journal 1";
/** @source Excel specifications: 32,767 characters in a cell; fewer here, so that no program's own limit is met */
const PIECE = 30_000;
/** The row of the state; the record follows below. */
export const STATE_ROW = 1;

/** `open` while a run writes: found later, the run has not come to its end. `done` can be taken back. */
export type JournalState = "open" | "done" | "empty";

/** What a run has written, so that it can be taken back, and what it was made from. */
export interface JournalRecord {
  readonly job: "score";
  /** ISO 8601 */
  readonly time: string;
  readonly changes: readonly ColumnChange[];
  readonly inputs: Inputs;
}

export interface Journal {
  readonly state: JournalState;
  readonly record: JournalRecord | undefined;
  /** cells of the sheet's first column that hold something */
  readonly length: number;
}

/** The hidden sheet that remembers the last run. */
export function journalSheet(): SheetPlan {
  return {
    name: SHEET.journal,
    visibility: "veryHidden",
    blocks: [{ row: 0, column: 0, rows: [[MARK], ["empty"]] }],
    tables: [],
    formats: [],
    columnWidths: [20],
  };
}

/** The cells of the first column, from the state on. */
export function journalCells(state: JournalState, record?: JournalRecord): string[] {
  const text = record ? JSON.stringify(record) : "";
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE) pieces.push(text.slice(start, start + PIECE));
  return [state, ...pieces];
}

/**
 * Reads the journal.
 *
 * @param cells first column of the hidden sheet
 * @returns an empty one where there is none, or none that can be read
 */
export function readJournal(cells: readonly unknown[]): Journal {
  const [mark, state, ...pieces] = cells;
  const nothing: Journal = { state: "empty", record: undefined, length: cells.length };
  if (mark !== MARK || (state !== "open" && state !== "done")) return nothing;
  try {
    return { state, record: JSON.parse(pieces.join("")) as JournalRecord, length: cells.length };
  } catch {
    return nothing;
  }
}
