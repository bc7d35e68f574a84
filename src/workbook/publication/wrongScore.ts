import { type Said, said } from "../../i18n/said";
import type { TableChanges } from "../journal/columnChange";
import type { Scorecard } from "../../scoring/unit/scorecard";
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

/** The first score, or status, that somebody has overwritten; undefined when all are as they were computed. */
export function wrongScore(
  card: Scorecard,
  tables: ReadonlyMap<string, TableContents>,
): WrongScore | undefined {
  const [scores, groups] = [tables.get(TABLE.scores), tables.get(TABLE.groups)];
  const { key, score, status } = SCORE_COLUMN;
  return (
    firstWrong(scores && new TableReader(scores, SCORE_COLUMNS), key, scoreChanges(card), [score, status]) ??
    firstWrong(groups && new TableReader(groups, GROUP_COLUMNS), GROUP_COLUMN.key, summaryChanges(card), [
      GROUP_COLUMN.score,
      GROUP_COLUMN.note,
    ])
  );
}

function firstWrong(
  reader: TableReader | undefined,
  keyColumn: string,
  wanted: TableChanges,
  titles: readonly string[],
): WrongScore | undefined {
  if (!reader) return undefined;
  const { table } = reader;
  const empty = said("publication.state.empty");
  const keys = reader.texts(reader.columnOf(keyColumn));
  const shown = (value: unknown): string | Said => (value === null ? empty : String(value));
  for (const [key, cells] of wanted) {
    const row = keys.indexOf(key);
    for (const title of titles.filter((each) => each in cells)) {
      const [expected, column] = [cells[title] ?? null, reader.columnOf(title)];
      if (row < 0 || column < 0) {
        return { sheet: table.sheet, cell: `${key} ${title}`, found: empty, expected: shown(expected) };
      }
      const { cell, value } = reader.cellAt(row, column);
      if (precise(value) !== precise(expected)) {
        return { sheet: table.sheet, cell, found: shown(value), expected: shown(expected) };
      }
    }
  }
  return undefined;
}
