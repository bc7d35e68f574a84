import type { Scorecard } from "../../scoring/unit/scorecard";
import { Problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { TableReader, type TableContents } from "../../workbook/read/contents";
import { liveScoreChanges, liveSummaryChanges } from "../../workbook/scores/liveCells";
import { scorePlaces } from "../../workbook/scores/scorePlaces";
import { scoreChanges, summaryChanges } from "../../workbook/scores/scoreCells";
import { scoreSheet } from "../../workbook/scores/scoreSheet";
import { fontsOf } from "../../workbook/plan/formats";
import { isDetail } from "../../workbook/history/historyColumns";
import { SHEET } from "../../workbook/sheetNames";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../../workbook/tableNames";
import { applySheet, protectSheet } from "../applySheet";
import { isDone, type TableChanges, tableChanges } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { type Inputs, sameInputs } from "../../workbook/journal/inputs";
import { readTables } from "../read/readTables";
import { applySettings, type Setting } from "../settings";
import { queueJob } from "../journal/job";
import { type FoundJournal, queueJournal } from "../journal/journalSheet";
import { writeRun } from "../journal/scoringRun";
import { SCORE_TABLES } from "./readScoreTables";

/** How scores stand in their cells. */
export type ScoreMode = "values" | "formulas";

/**
 * Writes scores, status and explanation into 计分表, in place. A sheet that was deleted is made again.
 *
 * @param mode `values` for publication; `formulas` that recalculate without the add-in, to the same scores
 * @returns whether anything had to be written, and settings of a new sheet that this Excel has refused
 * @throws Problem when 计分表 has lost the rows or columns that scores go to
 */
export async function writeScores(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  card: Scorecard,
  mode: ScoreMode,
  run: ScoringRun,
): Promise<{ readonly written: boolean; readonly refused: readonly Setting[] }> {
  const { tables, journal, queueEnd, refused } = await scoreTables(context, system, run);
  const targets = [
    { table: tables.get(TABLE.scores)!, key: SCORE_COLUMN.key, changes: scoreChanges(card) },
    { table: tables.get(TABLE.groups)!, key: GROUP_COLUMN.key, changes: summaryChanges(card) },
  ];
  for (const { table, key, changes } of targets) assertComplete(table, key, changes);
  if (mode === "formulas") {
    const places = scorePlaces(system, tables);
    targets[0]!.changes = liveScoreChanges(system, card, places);
    targets[1]!.changes = liveSummaryChanges(system, card, places);
  }
  const columns = targets.flatMap(({ table, key, changes }) => tableChanges(table, key, changes));
  const { inputs, time } = run;
  // the same scores from the same inputs: nothing is to be written, and nothing to be taken back
  const last = journal.run.state === "done" ? journal.run.record : undefined;
  const made = queueEnd ? SHEET.scores : undefined;
  if (!made && columns.every(isDone) && last && sameInputs(last.inputs, inputs))
    return { written: false, refused };
  const changes = [...columns, ...run.history];
  await writeRun(context, { job: "score", time, changes, inputs, made }, journal, () => {
    queueHiding(context, run.history);
    queueEnd?.();
  });
  return { written: true, refused };
}

/** Columns that the history of a former version did not have are as hidden as the others of their kind. */
function queueHiding({ workbook }: Excel.RequestContext, history: readonly ColumnChange[]): void {
  for (const { sheet, row, column, after } of history) {
    if (!isDetail(String(after[0]))) continue;
    const title = workbook.worksheets.getItem(sheet).getCell(row, column);
    title.getEntireColumn().columnHidden = true;
  }
}

/** What a run was read from: the tables that it writes to, the journal, and what the scores are made from. */
export interface ScoringRun {
  readonly tables: ReadonlyMap<string, TableContents>;
  readonly journal: FoundJournal;
  readonly inputs: Inputs;
  /** the line that the run leaves in 历次得分 */
  readonly history: readonly ColumnChange[];
  /** ISO 8601 */
  readonly time: string;
}

interface ScoreTables {
  readonly tables: ReadonlyMap<string, TableContents>;
  readonly journal: FoundJournal;
  /** once the scores are written */
  readonly queueEnd: (() => void) | undefined;
  readonly refused: readonly Setting[];
}

/** The tables of 计分表, which is made when it is not there, and that of 指标体系. */
async function scoreTables(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  run: ScoringRun,
): Promise<ScoreTables> {
  const wanted = [TABLE.scores, TABLE.groups];
  if (wanted.every((name) => !run.tables.has(name))) return makeScoreSheet(context, system, run);
  const lost = wanted.find((name) => !run.tables.has(name));
  if (lost === undefined) return { ...run, queueEnd: undefined, refused: [] };
  throw new Problem(
    `“${SHEET.scores}”中的表格 ${lost} 已被删除，没有写入得分；请删除整张“${SHEET.scores}”后重新计分`,
  );
}

/** Hidden until scores stand on it, so that nobody writes into what may be taken back. */
async function makeScoreSheet(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { journal: found, time }: ScoringRun,
): Promise<ScoreTables> {
  const { worksheets } = context.workbook;
  const old = worksheets.getItemOrNullObject(SHEET.scores);
  await context.sync();
  if (!old.isNullObject) {
    throw new Problem(`“${SHEET.scores}”中的表格已被删除，没有写入得分；请将这张表改名或删除后重新计分`);
  }
  const queueJobOver = queueJob(context, { job: "score-sheet", time, made: SHEET.scores }, found);
  const sheet = worksheets.add(SHEET.scores);
  const plan = scoreSheet(system);
  const check = applySheet(sheet, plan, fontsOf(system));
  sheet.visibility = "Hidden";
  const journal = queueJournal(context);
  const tables = await readTables(context, SCORE_TABLES, "everything");
  check();
  const refused = await applySettings(context, [{ name: SHEET.scores, plan }]);
  protectSheet(sheet, plan);
  const queueEnd = (): void => {
    worksheets.getItem(SHEET.scores).visibility = "Visible";
    queueJobOver();
  };
  return { tables, journal: journal(), queueEnd, refused };
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
