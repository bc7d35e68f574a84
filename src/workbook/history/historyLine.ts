import type { Scorecard } from "../../scoring/unit/scorecard";
import type { IndicatorSystem } from "../../system/schema";
import type { ColumnChange, Stored } from "../journal/stored";
import type { Inputs } from "../journal/inputs";
import { inOneCell } from "../plan/cellText";
import type { Contents } from "../read/contents";
import { vetoNote } from "../scores/scoreCells";
import { storedPieces } from "../storage/pieces";
import { detailTitle, HISTORY_COLUMN, isDetail } from "./historyColumns";

/** What a line of the history says of its run. */
export interface RunSummary {
  readonly card: Scorecard;
  /** as people read it */
  readonly time: string;
  readonly inputs: Inputs;
  /** findings that must be mended, and those that are to be explained */
  readonly mandatory: number;
  readonly advisory: number;
  /** who saved the workbook last, where Excel tells */
  readonly author: string;
}

/** What the hidden columns keep of a run, so that two can be compared. */
export interface RunDetail {
  /** by code of the indicator; null where it has no score */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly inputs: Inputs;
}

/** Where the next line of the history goes. */
export interface HistoryPlace {
  readonly sheet: string;
  /** title → column, counted from 0 */
  readonly columns: ReadonlyMap<string, number>;
  /** row of the titles, counted from 0 */
  readonly header: number;
  /** row of the next line, counted from 0; the last line stands above it */
  readonly row: number;
  readonly isEmpty: boolean;
}

/**
 * Finds the place of the next line.
 *
 * @param top the uppermost rows of the sheet
 * @param end the row below all that is used
 * @returns undefined where the sheet has lost its header
 */
export function historyPlace(top: Contents, end: number): HistoryPlace | undefined {
  const header = top.values.findIndex((cells) => cells.includes(HISTORY_COLUMN.time));
  if (header < 0) return undefined;
  const columns = top.values[header]!.map((title, i) => [String(title), top.column + i] as const);
  const first = top.row + header + 1;
  return {
    sheet: top.sheet,
    columns: new Map(columns.filter(([title]) => title !== "")),
    header: top.row + header,
    row: Math.max(end, first),
    isEmpty: end <= first,
  };
}

/** The line of a run, below those that are there. */
export function historyChanges(
  { version, period }: IndicatorSystem,
  { card, time, inputs, mandatory, advisory, author }: RunSummary,
  place: HistoryPlace | undefined,
): ColumnChange[] {
  if (!place) return [];
  const scores = Object.fromEntries(card.indicators.map(({ code, score }) => [code, score]));
  const cells: Readonly<Record<string, Stored>> = {
    [HISTORY_COLUMN.time]: time,
    [HISTORY_COLUMN.period]: period,
    [HISTORY_COLUMN.version]: version,
    ...Object.fromEntries(card.groups.map(({ name, score }) => [name, score ?? "—"])),
    [HISTORY_COLUMN.composite]: card.composite ?? "—",
    [HISTORY_COLUMN.veto]: vetoNote(card),
    [HISTORY_COLUMN.mandatory]: mandatory,
    [HISTORY_COLUMN.advisory]: advisory,
    [HISTORY_COLUMN.author]: author === "" ? "—" : author,
    ...detailCells({ scores, inputs }),
  };
  const at = (row: number, column: number, content: Stored): ColumnChange => {
    const after = typeof content === "string" ? inOneCell(content) : content;
    return { sheet: place.sheet, row, column, before: [""], after: [after] };
  };
  const added = addedColumns(cells, place);
  return [
    ...[...added].map(([title, column]) => at(place.header, column, title)),
    ...[...place.columns, ...added].flatMap(([title, column]): ColumnChange[] => {
      return cells[title] === undefined ? [] : [at(place.row, column, cells[title])];
    }),
  ];
}

/** Columns for the detail that the history does not have yet: one of a former version had fewer. */
function addedColumns(
  cells: Readonly<Record<string, unknown>>,
  { columns }: HistoryPlace,
): Map<string, number> {
  if (!columns.has(HISTORY_COLUMN.detail)) return new Map();
  const titles = Object.keys(cells).filter((title) => isDetail(title) && !columns.has(title));
  const next = Math.max(...columns.values()) + 1;
  return new Map(titles.map((title, i) => [title, next + i]));
}

function detailCells(detail: RunDetail): Record<string, string> {
  return Object.fromEntries(storedPieces(detail).map((piece, i) => [detailTitle(i), piece]));
}

/** The stamp beside the last run, once it is published; none where the history has no place for it. */
export function stampChange(place: HistoryPlace | undefined, stamp: string): ColumnChange[] {
  const column = place?.columns.get(HISTORY_COLUMN.stamp);
  if (!place || column === undefined || place.isEmpty) return [];
  return [{ sheet: place.sheet, row: place.row - 1, column, before: [""], after: [stamp] }];
}
