import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import type { ColumnChange } from "./columnChange";
import type { Inputs } from "./inputs";
import type { JobRecord } from "./jobs";
import type { Publication } from "../publication/publication";

/** First cell of the hidden sheet. */
const MARK = "indicator-workbook journal 1";
/** @source Excel specifications: 32,767 characters in a cell; fewer here, so that no program's own limit is met */
const PIECE = 30_000;
/** The row of the states; the records follow below. */
export const STATE_ROW = 1;

/** Columns of the hidden sheet: the last scoring run, any other job under way, and what was published. */
export const SLOTS = { run: 0, job: 1, publication: 2 } as const;
export type SlotName = keyof typeof SLOTS;

/**
 * `open` while a job writes: found later, it has not come to its end and is taken back. `closing` once nothing can
 * be taken back any more: found later, it is finished. `done` stays to be looked at.
 */
export type SlotState = "open" | "closing" | "done" | "empty";

export interface Slot<Kept> {
  readonly state: SlotState;
  readonly record: Kept | undefined;
  /** cells of the column that may hold something */
  readonly length: number;
}

/** What a scoring run has written, so that it can be taken back, and what it was made from. */
export interface RunRecord {
  readonly job: "score";
  /** ISO 8601 */
  readonly time: string;
  /** which pane has begun it; runs of others are left to them while they may be under way */
  readonly by?: string;
  readonly changes: readonly ColumnChange[];
  readonly inputs: Inputs;
  /** the sheet of scores, where the run had to make it first */
  readonly made?: string | undefined;
}

export interface Journal {
  readonly run: Slot<RunRecord>;
  readonly job: Slot<JobRecord>;
  readonly publication: Slot<Publication>;
}

/** The hidden sheet that remembers the last run, and what is under way. */
export function journalSheet(): SheetPlan {
  return {
    name: SHEET.journal,
    visibility: "veryHidden",
    blocks: [{ row: 0, column: 0, rows: [[MARK]] }],
    tables: [],
    formats: [],
    columnWidths: [20, 20, 20],
  };
}

/** The cells of a column, from the state on. */
export function slotCells(state: SlotState, record?: object): string[] {
  const text = record ? JSON.stringify(record) : "";
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE) pieces.push(text.slice(start, start + PIECE));
  return [state, ...pieces];
}

/**
 * Reads the journal.
 *
 * @param rows of the hidden sheet, from its first cell on
 * @returns an empty one where there is none, or none that can be read
 */
export function readJournal(rows: readonly (readonly unknown[])[]): Journal {
  const ours = isJournal(rows);
  const slot = <Kept>(name: SlotName): Slot<Kept> =>
    readSlot(ours ? rows.map((cells) => cells[SLOTS[name]] ?? "") : [], rows.length);
  return { run: slot("run"), job: slot("job"), publication: slot("publication") };
}

/** Whether the sheet is a journal, and complete: its mark comes last. */
export function isJournal(rows: readonly (readonly unknown[])[]): boolean {
  return rows[0]?.[0] === MARK;
}

function readSlot<Kept>([, state, ...pieces]: readonly unknown[], length: number): Slot<Kept> {
  const nothing: Slot<Kept> = { state: "empty", record: undefined, length };
  if (state !== "open" && state !== "closing" && state !== "done") return nothing;
  try {
    return { state, record: JSON.parse(pieces.join("")) as Kept, length };
  } catch {
    return nothing;
  }
}
