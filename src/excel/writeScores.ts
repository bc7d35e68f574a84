import type { Scorecard } from "../scoring/unit/scorecard";
import { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { TableReader, type TableContents } from "../workbook/read/contents";
import { scoreChanges, summaryChanges, type TableChanges } from "../workbook/scores/scoreCells";
import { scoreSheet } from "../workbook/scores/scoreSheet";
import { fontsOf } from "../workbook/plan/formats";
import { SHEET } from "../workbook/sheetNames";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../workbook/tableNames";
import { applySheet } from "./applySheet";
import { readTables } from "./readTables";
import { writeTable } from "./writeTable";

/**
 * Writes scores, status and explanation into 计分表, in place. A sheet that was deleted is made again.
 *
 * @throws Problem when 计分表 has lost the rows or columns that scores go to
 */
export async function writeScores(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  card: Scorecard,
): Promise<void> {
  const targets = [
    { name: TABLE.scores, key: SCORE_COLUMN.key, changes: scoreChanges(card) },
    { name: TABLE.groups, key: GROUP_COLUMN.key, changes: summaryChanges(card) },
  ];
  const names = targets.map(({ name }) => name);
  let tables = await readTables(context, names);
  if (tables.size === 0) {
    await makeScoreSheet(context, system);
    tables = await readTables(context, names);
  }
  for (const { name, key, changes } of targets) {
    const table = tables.get(name);
    if (!table)
      throw new Problem(
        `“${SHEET.scores}”中的表格 ${name} 已被删除，没有写入得分；请删除整张“${SHEET.scores}”后重新计分`,
      );
    assertComplete(table, key, changes);
  }
  for (const { name, key, changes } of targets) writeTable(context, tables.get(name)!, key, changes);
  await context.sync();
}

async function makeScoreSheet(context: Excel.RequestContext, system: IndicatorSystem): Promise<void> {
  const old = context.workbook.worksheets.getItemOrNullObject(SHEET.scores);
  await context.sync();
  if (!old.isNullObject) {
    throw new Problem(`“${SHEET.scores}”中的表格已被删除，没有写入得分；请将这张表改名或删除后重新计分`);
  }
  applySheet(context.workbook.worksheets.add(SHEET.scores), scoreSheet(system), fontsOf(system));
}

/** Half of the scores would be worse than none: nothing is written unless everything has its place. */
function assertComplete(table: TableContents, keyTitle: string, changes: TableChanges): void {
  const reader = new TableReader(table);
  const titles = [keyTitle, ...new Set([...changes.values()].flatMap((row) => Object.keys(row)))];
  const lost = titles.find((title) => reader.columnOf(title) < 0);
  if (lost !== undefined) {
    throw new Problem(
      `“${table.sheet}”中找不到“${lost}”一列，没有写入得分；请恢复表头，或删除这张表后重新计分`,
    );
  }
  const keys = new Set(reader.texts(reader.columnOf(keyTitle)));
  const missing = [...changes.keys()].filter((key) => !keys.has(key));
  if (missing.length > 0) {
    throw new Problem(
      `“${table.sheet}”中缺少 ${missing.length} 行（${missing.slice(0, 3).join("、")}），没有写入得分；请恢复这些行，或删除这张表后重新计分`,
    );
  }
}
