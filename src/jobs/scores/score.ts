import { putBack, writingChanges } from "../../excel/cells/changes";
import { READING_SUMMARY, type SummaryCell } from "../../excel/list/readSummary";
import { READING_AUTHOR, readingHistoryPlace } from "../../excel/read/history";
import { type OwnInventory, READING_INVENTORY, READING_SHEETS } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { readScoreTables } from "../../excel/read/scoreTables";
import { allWritten, NOTHING, type Part, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { deletionOf } from "../../excel/sheets/deletion";
import { dressingLine, undressingLine } from "../../excel/list/dressLine";
import { hidingColumns } from "../../excel/sheets/hiding";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { assertingOpen } from "../../excel/sheets/protection";
import { type Footers, readingFooters, setFooters } from "../../excel/sheets/footers";
import type { Setting } from "../../excel/sheets/settings";
import type { Language } from "../../i18n/said";
import type { Gain } from "../../scoring/unit/cheapestPoints";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { countUnset } from "../../scoring/methods/allMethods";
import { countExamples } from "../../system/parameters";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { Submission } from "../../validation/entries";
import { type Finding, isOpen } from "../../validation/finding";
import { parameterised } from "../../validation/parameterised";
import { unseenEntries } from "../../validation/wrongEntries";
import { isMandatory, validate } from "../../validation/validate";
import { isDetail } from "../../workbook/history/historyColumns";
import { historyChanges, type HistoryPlace } from "../../workbook/history/historyLine";
import { isDone } from "../../workbook/journal/columnChange";
import { inputsOf, sameInputs } from "../../workbook/journal/inputs";
import { type ColumnChange, isFormulaCell } from "../../workbook/journal/stored";
import { dressedLine } from "../../workbook/lines/linePlace";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { DressedLine } from "../../workbook/journal/dressedLine";
import { lastRun, type RunRecord } from "../../workbook/scores/runRecord";
import { scoreSheet } from "../../workbook/scores/scoreSheet";
import { SHEET } from "../../workbook/sheetNames";
import { shownTime } from "../../workbook/shownTime";
import { TABLE } from "../../workbook/tableNames";
import { readingOvertaken } from "../madeFrom";
import type { Job, Plan, Task } from "../job";
import { assertMaster } from "../masterCopy";
import { assertUnpublished } from "../publication/published";
import { gainsOf, scoresOf } from "../scoresOf";
import { changedFooters, listChanges, printedSheets } from "./saidElsewhere";
import { columnsOfScores, isScoreSheetGone, type ScoreMode } from "./scoreChanges";

export interface ScoreInput {
  readonly mode: ScoreMode;
  /** of the explanations and findings that are returned; the workbook's are Chinese */
  readonly language: Language;
}

export interface Scored {
  readonly card: Scorecard;
  /** findings on the same entries, so that a score with wrong entries can be recognised */
  readonly findings: readonly Finding[];
  /** where one more per cent brings the most points */
  readonly gains: readonly Gain[];
  /** how many components are scored by goalposts of an example: no basis of an official score */
  readonly examples: number;
  /** settings of view and print of a 计分表 that had to be made, which this Excel has refused */
  readonly refused: readonly Setting[];
}

interface Found {
  readonly inventory: OwnInventory;
  readonly submission: Submission;
  /** names of all sheets, read along with the contents */
  readonly sheets: readonly string[];
  /** those of 计分表 and 指标体系 */
  readonly tables: ReadonlyMap<string, TableContents>;
  readonly history: HistoryPlace | undefined;
  /** who has saved the workbook last */
  readonly author: string;
  /** with the parameters that stand on the sheet */
  readonly parameterised: IndicatorSystem;
  /** what 校验结果 says of the newest check */
  readonly summary: SummaryCell | undefined;
  /** footers that say of parameters what is no longer true */
  readonly footers: Footers;
}

/** Scores what was entered and writes the scores into 计分表; a sheet that was deleted is made again. */
export const score: Job<ScoreInput, RunRecord, OwnInventory, Found, Scored> = {
  id: "score",
  slot: "run",
  blocksOthers: true,
  isCalculated: true,
  look: READING_INVENTORY,
  read: async (requests, inventory, { journal }) => {
    assertMaster(inventory);
    assertUnpublished(journal);
    return readForScores(requests, inventory);
  },
  plan: planScores,
  sheetOf: ({ changes }) => changes[0]?.sheet,
  settle: async (requests, { changes, noted = [], dressed, makes }) => {
    if (!(await putBack(requests, changes))) return { became: "waiting" };
    // what is said elsewhere of the run is put back where that can be done, and is in the way of nothing
    if (noted.length > 0) await putBack(requests, noted);
    const last = allWritten([
      dressed ? undressingLine(dressed) : NOTHING,
      makes === undefined ? NOTHING : await deletionOf(requests, [makes]),
    ]);
    return { became: "taken back", last };
  },
};

async function readForScores(requests: Requests, inventory: OwnInventory): Promise<Found> {
  const along = new HeadedRequests(
    requests,
    together({
      open: assertingOpen([TABLE.scores, TABLE.groups], [SHEET.history]),
      tables: await readScoreTables(requests, inventory.system),
      sheets: READING_SHEETS,
      history: readingHistoryPlace(),
      author: READING_AUTHOR,
      read: readingFooters(printedSheets(inventory.system)),
      summary: READING_SUMMARY,
    }),
  );
  const submission = readSubmission(inventory.system, await readContents(along, inventory));
  const { sheets, read, ...head } = along.head;
  const system = parameterised(submission);
  const footers = changedFooters(system, read);
  return { ...head, inventory, submission, sheets: [...sheets.values()], parameterised: system, footers };
}

function planScores(
  found: Found,
  { input: { mode, language }, journal, now }: Task<ScoreInput>,
): Plan<RunRecord, Scored> {
  const { inventory, submission } = found;
  const { system } = submission;
  const told = toldIn("zh", submission);
  const { card, findings } = told;
  const inputs = inputsOf(submission);
  const sheet = isScoreSheetGone(found.tables, found.sheets) ? scoreSheet(system) : undefined;
  const tables = sheet ? new Map([...found.tables, ...plannedTables(sheet)]) : found.tables;
  const columns = columnsOfScores(system, card, mode, tables, unseenEntries(submission));
  const history = historyLine(found, card, findings, now);
  const changes = [...columns, ...history];
  const dressed = found.history && history.length > 0 ? dressedLine(found.history) : undefined;
  const noted = listChanges(found.summary, findings, now);
  // the same scores from the same inputs: nothing is to be written, and nothing to be taken back
  const last = lastRun(journal);
  const isSame = last.state === "done" && last.record && sameInputs(last.record.inputs, inputs);
  let refused: readonly Setting[] = [];
  return {
    record:
      !sheet && isSame && columns.every(isDone)
        ? undefined
        : { changes, noted, dressed, inputs, makes: sheet?.name },
    write: async (requests) => {
      const made = sheet && (await makeSheet(requests, sheet, fontsOf(system)));
      refused = made?.refused ?? [];
      // shown at once also in manual calculation mode
      const calculation = hasFormulas(changes) ? CALCULATION : NOTHING;
      return allWritten([
        made?.protecting ?? NOTHING,
        writingChanges([...changes, ...noted], "after"),
        calculation,
      ]);
    },
    provesFirst: hasFormulas(changes),
    close: () => closing(history, dressed, sheet),
    afterwards: async (requests) => {
      if (!(await setFooters(requests, found.footers))) refused = [...refused, "footer"];
    },
    takesSeveral: sheet !== undefined || hasFormulas(changes),
    madeFrom: {
      isOvertaken: readingOvertaken({ system: inventory.system, inputs }),
      attempts: 3,
      overtaken: () => problem("scoringOvertaken"),
    },
    result: () => ({ ...(language === "zh" ? told : toldIn(language, submission)), refused }),
  };
}

/**
 * Hides detail columns that are added to the history of a former version, makes its new line look like the others, and
 * shows a 计分表 that was made.
 */
function closing(
  history: readonly ColumnChange[],
  dressed: DressedLine | undefined,
  sheet: SheetPlan | undefined,
): Part {
  const details = history.filter(({ after }) => isDetail(String(after[0])));
  return allWritten([
    hidingColumns(details),
    dressed ? dressingLine(dressed) : NOTHING,
    sheet ? showing(sheet.name) : NOTHING,
  ]);
}

/** Scores, findings and gains, in the words of a language. */
function toldIn(language: Language, submission: Submission): Omit<Scored, "refused"> {
  return {
    card: scoresOf(submission, language),
    findings: validate(submission, language),
    gains: gainsOf(submission),
    examples: countExamples(parameterised(submission)),
  };
}

function hasFormulas(changes: readonly ColumnChange[]): boolean {
  return changes.some(({ after }) => after.some(isFormulaCell));
}

/** The line that the run leaves in 历次得分. */
function historyLine(
  { submission, history, author, parameterised: current }: Found,
  card: Scorecard,
  findings: readonly Finding[],
  now: Date,
): ColumnChange[] {
  const summary = {
    system: submission.system,
    card,
    author,
    examples: countExamples(current),
    unset: countUnset(current),
    time: shownTime(now),
    inputs: inputsOf(submission),
    mandatory: findings.filter(isMandatory).length,
    advisory: findings.filter((finding) => !isMandatory(finding) && isOpen(finding)).length,
  };
  return historyChanges(summary, history);
}
