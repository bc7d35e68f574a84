import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import type { Begun } from "./begun";
import { unsoiled } from "../storage/armour";
import { inOrder, readPieces, readPlainJson, type Stored, storedPieces } from "../storage/pieces";

/** Version of the format, as the mark in the first cell of the hidden sheet says it. */
const VERSION = 2;
const VERSION_MARK = /^indicator-workbookjournal(\d+)$/;
/** The row of the states; the records follow below. */
export const STATE_ROW = 1;

/** Columns of the hidden sheet: the last scoring run, any other job under way, what was published, and the last merge. */
export const SLOTS = { run: 0, job: 1, publication: 2, merge: 3 } as const;
export type SlotName = keyof typeof SLOTS;
/** Columns in which jobs are recorded; runs and merges stay there to be looked at, and to be taken back. */
export const JOB_SLOTS = ["run", "job", "merge"] as const satisfies readonly SlotName[];
export type JobSlot = (typeof JOB_SLOTS)[number];

/**
 * `open` while a job writes: found later, it has not come to its end and is taken back. `closing` once nothing can
 * be taken back any more: found later, it is finished. `done` stays to be looked at.
 */
export type SlotState = "open" | "closing" | "done" | "empty";

/** What one column of the journal holds. */
export interface Slot<Kept> {
  readonly state: SlotState;
  readonly record: Kept | undefined;
  /** there is a record, and not all of it is as it was written */
  readonly isDamaged: boolean;
  /** cells of the column that may hold something */
  readonly length: number;
}

/** What the hidden sheet says. Records are kept whole, whoever understands them. */
export interface Journal {
  readonly run: Slot<Begun>;
  readonly job: Slot<Begun>;
  readonly merge: Slot<Begun>;
  readonly publication: Slot<object>;
  /** somebody has sorted or moved its rows: it is to be written anew before anything is added to it */
  readonly isDisordered: boolean;
  /** written by a version of this product that came after this one */
  readonly isNewer: boolean;
}

export const JOURNAL_MARK = `indicator-workbook journal ${VERSION}`;

/** The hidden sheet with the last run, any job under way, and the publication. */
export function journalSheet(): SheetPlan {
  return {
    name: SHEET.journal,
    visibility: "veryHidden",
    blocks: [{ row: 0, column: 0, rows: [[JOURNAL_MARK]] }],
    tables: [],
    formats: [],
    columnWidths: Object.keys(SLOTS).map(() => 20),
  };
}

/** The cells of a column, from the state on. */
export function slotCells(state: SlotState, record?: object): string[] {
  return record ? [state, ...storedPieces(record)] : [state];
}

/**
 * Reads the journal, whatever other programs have done to its cells and whatever order its rows are in.
 *
 * @param rows of the hidden sheet, from its first cell on
 * @returns an empty journal where the rows hold none
 */
export function readJournal(rows: readonly (readonly unknown[])[]): Journal {
  const version = versionOf(rows);
  const names = Object.keys(SLOTS) as SlotName[];
  const columns = Object.fromEntries(
    names.map((name) => [name, version > 0 ? rows.map((cells) => String(cells[SLOTS[name]] ?? "")) : []]),
  ) as Record<SlotName, string[]>;
  const slot = <Kept>(name: SlotName): Slot<Kept> => readSlot(columns[name], rows.length);
  return {
    run: slot("run"),
    job: slot("job"),
    merge: slot("merge"),
    publication: slot("publication"),
    isDisordered: version > 0 && !names.every((name) => isInOrder(columns[name], name)),
    isNewer: version > VERSION,
  };
}

/** Whether the sheet is a journal, and complete: its mark comes last. */
export function isJournal(rows: readonly (readonly unknown[])[]): boolean {
  return versionOf(rows) > 0;
}

/** 0: the sheet has no mark. */
function versionOf(rows: readonly (readonly unknown[])[]): number {
  for (const [cell] of rows) {
    const [, version] = VERSION_MARK.exec(unsoiled(String(cell ?? ""))) ?? [];
    if (version !== undefined) return Number(version);
  }
  return 0;
}

/** Undefined for a cell that holds no state. */
function stateIn(cell: string): SlotState | undefined {
  const [state] = /^(open|closing|done|empty)$/.exec(unsoiled(cell)) ?? [];
  return state as SlotState | undefined;
}

const isMark = (cell: string): boolean => VERSION_MARK.test(unsoiled(cell));

function isInOrder(column: readonly string[], name: SlotName): boolean {
  // a workbook of a former version has no such column
  if (name === "merge" && column.every((cell) => cell === "")) return true;
  const [mark = "", state = "", ...rest] = column;
  const begins = name !== "run" || isMark(mark);
  return begins && stateIn(state) !== undefined && !rest.some(stateIn) && inOrder(rest.map(unsoiled));
}

function readSlot<Kept>(column: readonly string[], length: number): Slot<Kept> {
  const state = column.map(stateIn).find((found) => found !== undefined) ?? "empty";
  const cells = column.filter((cell) => stateIn(cell) === undefined && !isMark(cell));
  const stored: Stored = state === "empty" ? { kind: "none" } : readPieces(cells, readPlainJson);
  const record = stored.kind === "whole" ? (stored.value as Kept) : undefined;
  // a state without its record has lost it
  return { state, record, isDamaged: state !== "empty" && record === undefined, length };
}
