import type { Surroundings } from "../../excel/read/surroundings";
import { readingTable } from "../../excel/read/tables";
import type { Requests } from "../../excel/request/requests";
import { READING_REGISTER } from "../../excel/returns/readRegister";
import type { IndicatorSystem } from "../../system/schema";
import { tableChanges } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { TableReader } from "../../workbook/read/contents";
import { REGISTER_COLUMNS } from "../../workbook/returns/registerColumns";
import { relinkedRegister } from "../../workbook/returns/relinkedRegister";
import { recomputedChanges } from "../../workbook/scores/recomputed";
import { SCORE_COLUMNS } from "../../workbook/scores/scoreColumns";
import { SHEET } from "../../workbook/sheetNames";
import { REGISTER_COLUMN, SCORE_COLUMN, TABLE } from "../../workbook/tableNames";

/** Formulas on sheets that stay, over cells of sheets that are made anew. */
export async function relinkedFormulas(
  requests: Requests,
  around: Surroundings,
  system: IndicatorSystem,
  made: ReadonlySet<string>,
): Promise<ColumnChange[]> {
  return [
    ...(await relinkedScores(requests, system, made)),
    ...(await relinkedReturns(requests, around, system, made)),
  ];
}

/** 下发与回收 counts what is filled on fill sheets, and says who has filled them. */
async function relinkedReturns(
  requests: Requests,
  { tables }: Surroundings,
  system: IndicatorSystem,
  made: ReadonlySet<string>,
): Promise<ColumnChange[]> {
  const changes = relinkedRegister(system, made);
  if (changes.size === 0 || !tables.has(TABLE.register)) return [];
  const found = await requests.send(READING_REGISTER);
  return found
    ? tableChanges(new TableReader(found.table, REGISTER_COLUMNS), REGISTER_COLUMN.key, changes)
    : [];
}

/** 公式复算 on a 计分表 that stays refers to cells of 指标体系; where that is made anew, to its new cells. */
async function relinkedScores(
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
