import type { Scorecard } from "../../scoring/unit/scorecard";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { IsWrong } from "../../validation/wrongEntries";
import { titleIn } from "../../workbook/columns/column";
import { type TableChanges, tableChanges } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { GROUP_COLUMNS } from "../../workbook/scores/groupColumns";
import { liveScoreChanges, liveSummaryChanges } from "../../workbook/scores/liveCells";
import { scoreChanges, summaryChanges } from "../../workbook/scores/scoreCells";
import { SCORE_COLUMNS } from "../../workbook/scores/scoreColumns";
import { scorePlaces } from "../../workbook/scores/scorePlaces";
import { SHEET } from "../../workbook/sheetNames";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../../workbook/tableNames";

/** How scores stand in their cells. */
export type ScoreMode = "values" | "formulas";

/**
 * What a scorecard changes in 计分表, in place.
 *
 * @param mode `values` for publication; `formulas` that recalculate without the add-in, to the same scores
 * @param isUnseen entries that are wrong, and that a formula takes for sound
 * @throws Problem when 计分表 has lost the rows or columns that scores go to
 */
export function columnsOfScores(
  system: IndicatorSystem,
  card: Scorecard,
  mode: ScoreMode,
  tables: ReadonlyMap<string, TableContents>,
  isUnseen: IsWrong,
): ColumnChange[] {
  const scores = new TableReader(tables.get(TABLE.scores)!, SCORE_COLUMNS);
  const groups = new TableReader(tables.get(TABLE.groups)!, GROUP_COLUMNS);
  assertComplete(scores, SCORE_COLUMN.key, scoreChanges(card));
  assertComplete(groups, GROUP_COLUMN.key, summaryChanges(card));
  const places = mode === "formulas" ? scorePlaces(system, tables) : undefined;
  return [
    ...tableChanges(
      scores,
      SCORE_COLUMN.key,
      places ? liveScoreChanges(system, card, places, isUnseen) : scoreChanges(card),
    ),
    ...tableChanges(
      groups,
      GROUP_COLUMN.key,
      places ? liveSummaryChanges(system, card, places) : summaryChanges(card),
    ),
  ];
}

/**
 * Whether 计分表 has to be made: neither of its tables is there.
 *
 * @throws Problem when only a part of it is there
 */
export function isScoreSheetGone(
  tables: ReadonlyMap<string, TableContents>,
  sheets: readonly string[],
): boolean {
  const lost = [TABLE.scores, TABLE.groups].filter((name) => !tables.has(name));
  if (lost.length === 0) return false;
  if (lost.length === 1) {
    throw problem("scoreTableGone", { sheet: SHEET.scores, table: lost[0]! });
  }
  if (!sheets.some((name) => name.toLowerCase() === SHEET.scores.toLowerCase())) return true;
  throw problem("scoreTablesGone", { sheet: SHEET.scores });
}

/** Half of the scores would be worse than none: nothing is written unless everything has its place. */
function assertComplete(reader: TableReader, keyColumn: string, changes: TableChanges): void {
  const { table } = reader;
  const columns = [keyColumn, ...new Set([...changes.values()].flatMap((row) => Object.keys(row)))];
  const later = new Set(
    [...SCORE_COLUMNS, ...GROUP_COLUMNS].flatMap((each) => (each.later ? [each.key] : [])),
  );
  const lost = columns.find((key) => reader.columnOf(key) < 0 && !later.has(key));
  if (lost !== undefined) {
    const column = titleIn([...SCORE_COLUMNS, ...GROUP_COLUMNS], lost);
    throw problem("scoreColumnGone", { sheet: table.sheet, column });
  }
  const keys = new Set(reader.texts(reader.columnOf(keyColumn)));
  const missing = [...changes.keys()].filter((key) => !keys.has(key));
  if (missing.length > 0) {
    const { sheet } = table;
    throw problem("scoreRowsGone", { sheet, count: missing.length, rows: missing.slice(0, 3) });
  }
}
