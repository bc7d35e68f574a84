import { problem } from "../../system/problem";
import { componentKey } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import type { NamedColumn } from "../columns/column";
import { cellOnSheet } from "../plan/address";
import { type TableContents, TableReader } from "../read/contents";
import { SYSTEM_COLUMNS } from "../system/systemColumns";
import { SHEET } from "../sheetNames";
import { GROUP_COLUMN, SCORE_COLUMN, SYSTEM_COLUMN, TABLE } from "../tableNames";
import { GROUP_COLUMNS } from "./groupColumns";
import type { ScoreCell } from "./meanFormula";
import { SCORE_COLUMNS } from "./scoreColumns";
import type { ScorePlaces } from "./places";

/**
 * Where the cells stand now that live scores refer to: rows by key and columns by title, wherever users moved them.
 *
 * @throws Problem when 指标体系 has lost a row or column that a score is made from
 */
export function scorePlaces(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, TableContents>,
): ScorePlaces {
  const parts = tables.get(TABLE.system);
  if (!parts) throw problem("systemSheetGone", { sheet: SHEET.system });
  const earned = placesOf(parts, SYSTEM_COLUMNS, SYSTEM_COLUMN.key, SYSTEM_COLUMN.earned);
  const value = placesOf(parts, SYSTEM_COLUMNS, SYSTEM_COLUMN.key, SYSTEM_COLUMN.value);
  const keys = system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => componentKey(indicator, component)),
  );
  const lost = keys.filter((key) => !earned.has(key) || !value.has(key));
  if (lost.length > 0) {
    throw problem("systemRowsGone", {
      sheet: parts.sheet,
      count: lost.length,
      rows: lost.slice(0, 3),
      value: SYSTEM_COLUMN.value,
      earned: SYSTEM_COLUMN.earned,
    });
  }
  const scores = placesOf(tables.get(TABLE.scores)!, SCORE_COLUMNS, SCORE_COLUMN.key, SCORE_COLUMN.score);
  const statuses = placesOf(tables.get(TABLE.scores)!, SCORE_COLUMNS, SCORE_COLUMN.key, SCORE_COLUMN.status);
  const summary = placesOf(tables.get(TABLE.groups)!, GROUP_COLUMNS, GROUP_COLUMN.key, GROUP_COLUMN.score);
  const shownAt = ({ row, column }: ScoreCell): unknown =>
    parts.values[row - parts.row]?.[column - parts.column];
  const onSheet = ({ row, column }: ScoreCell): string => cellOnSheet(parts.sheet, row, column);
  return {
    earned: (key) => onSheet(earned.get(key)!),
    value: (key) => onSheet(value.get(key)!),
    shown: (key) => shownAt(value.get(key)!),
    shownShare: (key) => shownAt(earned.get(key)!),
    status: (code) => statuses.get(code)!,
    score: (code) => scores.get(code)!,
    summary: (key) => summary.get(key)!,
  };
}

/** Cells of one column by the key of their row; none when the column is not there. */
function placesOf(
  table: TableContents,
  columns: readonly NamedColumn[],
  keyColumn: string,
  wanted: string,
): ReadonlyMap<string, ScoreCell> {
  const reader = new TableReader(table, columns);
  const [keys, column] = [reader.columnOf(keyColumn), reader.columnOf(wanted)];
  if (keys < 0 || column < 0) return new Map();
  return new Map(
    reader.texts(keys).map((key, row) => [key, { row: table.row + 1 + row, column: table.column + column }]),
  );
}
