import type { Surroundings } from "../../excel/read/surroundings";
import { readingTable, readingTables } from "../../excel/read/tables";
import { together } from "../../excel/request/part";
import { assertingOpen } from "../../excel/sheets/protection";
import type { Requests } from "../../excel/request/requests";
import { READING_REGISTER } from "../../excel/returns/readRegister";
import type { IndicatorSystem } from "../../system/schema";
import { type TableChanges, tableChanges } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { KEY_TITLE } from "../../workbook/charts/blockCells";
import { readerOf, relinkedChart, SCORED_CHARTS } from "../../workbook/charts/relinkedCharts";
import type { SheetPlan } from "../../workbook/plan/plan";
import { TableReader } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { REGISTER_COLUMNS } from "../../workbook/returns/registerColumns";
import { relinkedRegister } from "../../workbook/returns/relinkedRegister";
import { recomputedChanges } from "../../workbook/scores/recomputed";
import { SCORE_COLUMNS } from "../../workbook/scores/scoreColumns";
import { SHEET } from "../../workbook/sheetNames";
import { REGISTER_COLUMN, SCORE_COLUMN, TABLE } from "../../workbook/tableNames";

/**
 * 下发与回收 counts what is filled on fill sheets, and says who has filled them; what somebody has typed over that stays.
 *
 * @throws Problem when it is protected: it is written when nothing can be taken back any more
 */
export async function relinkedReturns(
  requests: Requests,
  { tables }: Surroundings,
  system: IndicatorSystem,
  made: ReadonlySet<string>,
): Promise<ColumnChange[]> {
  const changes = relinkedRegister(system, made);
  if (changes.size === 0 || !tables.has(TABLE.register)) return [];
  const { found } = await requests.send(
    together({ found: READING_REGISTER, open: assertingOpen([TABLE.register]) }),
  );
  if (!found) return [];
  const reader = new TableReader(found.table, REGISTER_COLUMNS);
  return tableChanges(reader, REGISTER_COLUMN.key, withoutTyped(reader, changes));
}

/** 公式复算 on a 计分表 that stays refers to cells of 指标体系; where that is made anew, to its new cells. */
export async function relinkedScores(
  requests: Requests,
  system: IndicatorSystem,
  made: ReadonlySet<string>,
): Promise<ColumnChange[]> {
  if (!made.has(SHEET.system) || made.has(SHEET.scores)) return [];
  const table = await requests.send(readingTable(TABLE.scores, "everything"));
  return table
    ? tableChanges(new TableReader(table, SCORE_COLUMNS), SCORE_COLUMN.key, recomputedChanges(system))
    : [];
}

/**
 * Numbers of charts are looked up in 计分表; where that is made anew, in its new cells.
 *
 * @param system of the new sheets
 * @param made the sheets that are made
 * @throws Problem when 图表 is protected: it is written when nothing can be taken back any more
 */
export async function relinkedCharts(
  requests: Requests,
  { tables }: Surroundings,
  system: IndicatorSystem,
  made: readonly SheetPlan[],
): Promise<ColumnChange[]> {
  const scores = made.find(({ name }) => name === SHEET.scores);
  const there = SCORED_CHARTS.filter((table) => tables.has(table));
  if (!scores || there.length === 0) return [];
  const { charts } = await requests.send(
    together({ charts: readingTables(there, "everything"), open: assertingOpen(there) }),
  );
  const planned = plannedTables(scores);
  return [...charts.values()].flatMap((chart) =>
    tableChanges(readerOf(chart), KEY_TITLE, relinkedChart(system, chart, planned)),
  );
}

/** Formulas for cells that hold some: numbers and names that people have typed over them are theirs. */
function withoutTyped(reader: TableReader, changes: TableChanges): TableChanges {
  const keys = reader.texts(reader.columnOf(REGISTER_COLUMN.key));
  return new Map(
    [...changes].map(([key, cells]) => {
      const row = keys.indexOf(key);
      const own = Object.entries(cells).filter(
        ([column]) => row >= 0 && reader.hasFormula(row, reader.columnOf(column)),
      );
      return [key, Object.fromEntries(own)];
    }),
  );
}
