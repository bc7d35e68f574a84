import type { ColumnChange, Stored } from "../journal/stored";
import type { Inputs } from "../journal/inputs";
import { lineChange, lineChanges, type LinePlace, linePlace } from "../lines/linePlace";
import type { Contents } from "../read/contents";
import { storedPieces } from "../storage/pieces";
import { detailKey, HISTORY_COLUMN, historyColumns, historyKeys } from "./historyColumns";
import type { RunSummary } from "./runSummary";

/** What the hidden columns keep of a run, so that two can be compared. */
export interface RunDetail {
  /** by code of the indicator; null where it has no score */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly inputs: Inputs;
}

/** Where the next line of the history goes. */
export type HistoryPlace = LinePlace;

/**
 * Finds the place of the next line.
 *
 * @param top the uppermost rows of the sheet
 * @param end the row below all that is used
 * @returns undefined where the sheet has lost its header
 */
export function historyPlace(top: Contents, end: number): HistoryPlace | undefined {
  return linePlace(top, end, historyKeys, HISTORY_COLUMN.time);
}

/** The line of a run, below those that are there. */
export function historyChanges(run: RunSummary, place: HistoryPlace | undefined): ColumnChange[] {
  if (!place) return [];
  const details = detailCells(run);
  const added = addedColumns([...details.keys()], place);
  const line = new Map<string, Stored>([
    ...historyColumns(run.system).flatMap(({ key, cell }): [string, Stored][] =>
      cell ? [[key, cell(run, noCell) as Stored]] : [],
    ),
    ...details,
  ]);
  return [
    ...[...added].map(([key, column]) => lineChange(place.sheet, place.header, column, key)),
    ...lineChanges({ ...place, columns: new Map([...place.columns, ...added]) }, place.row, line),
  ];
}

/** A line of the history holds no formulas. */
function noCell(key: string): never {
  throw new Error(`the history has no formula over ${key}`);
}

/** Columns for the detail that the history does not have yet: one of a former version had fewer. */
function addedColumns(details: readonly string[], { columns }: HistoryPlace): Map<string, number> {
  if (!columns.has(HISTORY_COLUMN.detail)) return new Map();
  const next = Math.max(...columns.values()) + 1;
  return new Map(details.filter((key) => !columns.has(key)).map((key, i) => [key, next + i]));
}

/** What the hidden columns keep, by the key of the column. */
function detailCells({ card, inputs }: RunSummary): Map<string, string> {
  const scores = Object.fromEntries(card.indicators.map(({ code, score }) => [code, score]));
  const detail: RunDetail = { scores, inputs };
  return new Map(storedPieces(detail).map((piece, i) => [detailKey(i), piece]));
}

/** The stamp beside the last run, once it is published; none where the history has no place for it. */
export function stampChange(place: HistoryPlace | undefined, stamp: string): ColumnChange[] {
  const column = place?.columns.get(HISTORY_COLUMN.stamp);
  if (!place || column === undefined || place.isEmpty) return [];
  return [{ sheet: place.sheet, row: place.row - 1, column, before: [""], after: [stamp] }];
}
