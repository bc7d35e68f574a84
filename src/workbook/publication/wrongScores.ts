import { type Said, said } from "../../i18n/said";
import type { TableChanges } from "../journal/columnChange";
import type { Scorecard } from "../../scoring/unit/scorecard";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { scoreChanges, summaryChanges } from "../scores/scoreCells";
import { GROUP_COLUMNS } from "../scores/groupColumns";
import { SCORE_COLUMNS } from "../scores/scoreColumns";
import { SHEET } from "../sheetNames";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";
import { precise } from "./stamp";

/** A score that stands in 计分表 and is not what the entries give. */
export interface WrongScore {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string | Said;
  readonly expected: string | Said;
  /** the row, the column or the sheet is gone: `cell` says which, and is no address */
  readonly isLost?: boolean;
}

/** Scores, statuses and notes that somebody has overwritten; none when all are as they were computed. */
export function wrongScores(card: Scorecard, tables: ReadonlyMap<string, TableContents>): WrongScore[] {
  const [scores, groups] = [tables.get(TABLE.scores), tables.get(TABLE.groups)];
  const { key, score, status } = SCORE_COLUMN;
  if (!scores || !groups) return [lost("")];
  return [
    ...wrongIn(new TableReader(scores, SCORE_COLUMNS), key, scoreChanges(card), [score, status]),
    ...wrongIn(new TableReader(groups, GROUP_COLUMNS), GROUP_COLUMN.key, summaryChanges(card), [
      GROUP_COLUMN.score,
      GROUP_COLUMN.note,
    ]),
  ];
}

const EMPTY = said("publication.state.empty");

function lost(what: string, sheet: string = SHEET.scores): WrongScore {
  return { sheet, cell: what, found: EMPTY, expected: EMPTY, isLost: true };
}

function wrongIn(
  reader: TableReader,
  keyColumn: string,
  wanted: TableChanges,
  titles: readonly string[],
): WrongScore[] {
  const { sheet } = reader.table;
  const gone = [keyColumn, ...titles].filter((title) => reader.columnOf(title) < 0);
  if (gone.length > 0) return gone.map((title) => lost(title, sheet));
  const keys = reader.texts(reader.columnOf(keyColumn));
  return [...wanted].flatMap(([key, cells]) => {
    const row = keys.indexOf(key);
    if (row < 0) return [lost(key, sheet)];
    return titles.flatMap((title) => {
      if (!(title in cells)) return [];
      const place = [row, reader.columnOf(title)] as const;
      return wrongAt(reader, place, cells[title] ?? null, title === GROUP_COLUMN.note);
    });
  });
}

/** @param isNote where nothing is expected, a person may have noted something */
function wrongAt(
  reader: TableReader,
  [row, column]: readonly [number, number],
  expected: Content,
  isNote: boolean,
): WrongScore[] {
  const { sheet, cell, value } = reader.cellAt(row, column);
  if (precise(value) === precise(expected) || (isNote && expected === null)) return [];
  const isText = typeof value === "string" && typeof expected === "number";
  const found = isText ? said("publication.state.text", { value }) : shown(value);
  return [{ sheet, cell, found, expected: shown(expected) }];
}

function shown(value: unknown): string | Said {
  return value === null ? EMPTY : String(value);
}
