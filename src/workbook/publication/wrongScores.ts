import { type Said, said } from "../../i18n/said";
import type { TableChanges } from "../journal/columnChange";
import type { Scorecard } from "../../scoring/unit/scorecard";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { scoreChanges, summaryChanges } from "../scores/scoreCells";
import { GROUP_COLUMNS } from "../scores/groupColumns";
import { SCORE_COLUMNS } from "../scores/scoreColumns";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";
import { precise } from "./stamp";

/** A score that stands in 计分表 and is not what the entries give. */
export interface WrongScore {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string | Said;
  readonly expected: string | Said;
}

/** Scores, statuses and notes that somebody has overwritten; none when all are as they were computed. */
export function wrongScores(card: Scorecard, tables: ReadonlyMap<string, TableContents>): WrongScore[] {
  const [scores, groups] = [tables.get(TABLE.scores), tables.get(TABLE.groups)];
  const { key, score, status } = SCORE_COLUMN;
  return [
    ...(scores
      ? wrongIn(new TableReader(scores, SCORE_COLUMNS), key, scoreChanges(card), [score, status])
      : []),
    ...(groups
      ? wrongIn(new TableReader(groups, GROUP_COLUMNS), GROUP_COLUMN.key, summaryChanges(card), [
          GROUP_COLUMN.score,
          GROUP_COLUMN.note,
        ])
      : []),
  ];
}

function wrongIn(
  reader: TableReader,
  keyColumn: string,
  wanted: TableChanges,
  titles: readonly string[],
): WrongScore[] {
  const { sheet } = reader.table;
  const empty = said("publication.state.empty");
  const keys = reader.texts(reader.columnOf(keyColumn));
  const shown = (value: unknown): string | Said => (value === null ? empty : String(value));
  const wrongAt = (key: string, title: string, expected: Content): WrongScore[] => {
    const [row, column] = [keys.indexOf(key), reader.columnOf(title)];
    if (row < 0 || column < 0) {
      return [{ sheet, cell: `${key} ${title}`, found: empty, expected: shown(expected) }];
    }
    const { cell, value } = reader.cellAt(row, column);
    if (precise(value) === precise(expected)) return [];
    return [{ sheet, cell, found: shown(value), expected: shown(expected) }];
  };
  return [...wanted].flatMap(([key, cells]) =>
    titles.filter((each) => each in cells).flatMap((title) => wrongAt(key, title, cells[title] ?? null)),
  );
}
