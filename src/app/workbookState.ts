import type { Language } from "../i18n/said";
import { type FoundJournal, READING_JOURNAL } from "../excel/journal/journalSheet";
import { type OwnInventory, READING_ANY_INVENTORY } from "../excel/read/inventory";
import { readContents } from "../excel/read/readWorkbook";
import { READING_IF_FIRST_IS_EMPTY } from "../excel/read/surroundings";
import { readingTables } from "../excel/read/tables";
import { READING_HISTORY } from "../excel/read/history";
import { known, together } from "../excel/request/part";
import { HeadedRequests, type Requests } from "../excel/request/requests";
import { inExcel } from "../excel/request/run";
import { isOthers, openJobs, settlingOf } from "../jobs/recover";
import { scoresOf } from "../jobs/scoresOf";
import type { Scorecard } from "../scoring/unit/scorecard";
import type { Submission } from "../validation/entries";
import { parameterised } from "../validation/parameterised";
import { validate } from "../validation/validate";
import { changedInputs } from "../workbook/journal/inputs";
import type { Journal } from "../workbook/journal/journal";
import { publicationIn } from "../workbook/publication/publication";
import { readSubmission } from "../workbook/read/readSubmission";
import { pastRuns } from "../workbook/history/pastRuns";
import type { Contents, TableContents } from "../workbook/read/contents";
import { wrongScores } from "../workbook/publication/wrongScores";
import { lastRun, type RunRecord } from "../workbook/scores/runRecord";
import type { FoundScores, OpenJob, OwnWorkbook } from "../workbook/state/found";
import { stageOf, type WorkbookState } from "../workbook/state/stageOf";
import { writtenComposite } from "../workbook/state/writtenComposite";
import { TABLE } from "../workbook/tableNames";

/** Where a workbook stands, and what was read of it to tell that. */
export interface WorkbookReading extends WorkbookState {
  /** undefined where nothing of ours can be read */
  readonly ours: OwnWorkbook | undefined;
}

const READING_BEFORE = together({
  journal: READING_JOURNAL,
  inventory: READING_ANY_INVENTORY,
  isFirstEmpty: READING_IF_FIRST_IS_EMPTY,
});

/**
 * Where the open workbook stands, and what comes next. Nothing is written, and nothing is remembered from before: in two
 * round trips, and more for large workbooks, everything is read.
 *
 * @param language of findings and explanations
 * @throws Problem when the system that the workbook keeps is wrong
 */
export function workbookState(now = new Date(), language: Language = "zh"): Promise<WorkbookReading> {
  return inExcel(async (requests) => {
    const { journal, inventory, isFirstEmpty } = await requests.send(READING_BEFORE);
    const { system, stored, sheets } = inventory;
    const isBusy = isOthers(journal, now);
    const isShut = stored === "newer" || journal.isNewer;
    const ours =
      system && !isShut ? await readOurs(requests, { ...inventory, system }, journal, language) : undefined;
    const state = stageOf({
      stored,
      hasContents: sheets.length > 1 || !isFirstEmpty,
      isJournalNewer: journal.isNewer,
      isBusy,
      job: openJob(journal),
      ours,
    });
    return { ...state, ours };
  });
}

async function readOurs(
  requests: Requests,
  inventory: OwnInventory,
  journal: Journal,
  language: Language,
): Promise<OwnWorkbook> {
  const hasRun = lastRun(journal).state === "done";
  const along = new HeadedRequests(
    requests,
    together({
      written: readingTables([TABLE.groups, TABLE.scores]),
      // the history is long: it is asked only where the journal has no run, as after one that was taken back
      history: hasRun ? known(undefined) : READING_HISTORY,
    }),
  );
  const submission = readSubmission(inventory.system, await readContents(along, inventory));
  const card = scoresOf(submission, language);
  const { record: published } = publicationIn(journal);
  return {
    isOlder: inventory.isOlder,
    submission,
    findings: validate(submission, language),
    card,
    parameterised: parameterised(submission),
    scores: scoresIn(journal, submission, card, along.head),
    publication: published && {
      time: published.time,
      stamp: published.stamp,
      changed: changedInputs(submission, published.inputs),
    },
  };
}

/** The first of the jobs that have not come to their end: the others wait for it. */
function openJob(journal: FoundJournal): OpenJob | undefined {
  const [record] = openJobs(journal);
  return record && { id: record.job, time: record.time, sheet: settlingOf(record).sheetOf?.(record) };
}

/** What stands on sheets of scores. */
interface Written {
  /** of 计分表, by name */
  readonly written: ReadonlyMap<string, TableContents>;
  readonly history: Contents | undefined;
}

/** Scores that are up to date are computed again, which tells of constraints too; of others 计分表 has the composite. */
function scoresIn(
  journal: Journal,
  submission: Submission,
  card: Scorecard,
  { written, history }: Written,
): FoundScores | undefined {
  const composite = writtenComposite(written.get(TABLE.groups));
  const { state, record } = lastRun(journal);
  const made = state === "done" && record ? record : composite === null ? undefined : earlierRun(history);
  if (!made) return undefined;
  const changed = changedInputs(submission, made.inputs);
  const isLast = made === record;
  return {
    time: made.time,
    changed,
    isLast,
    composite: changed.length > 0 || !isLast ? composite : card.composite,
    complete: card.complete,
    vetoes: card.vetoes.length,
    overwritten: changed.length > 0 || !isLast ? [] : wrongScores(card, written),
  };
}

/** The run whose scores stand on 计分表 again once the one after it was taken back. */
function earlierRun(history: Contents | undefined): Pick<RunRecord, "time" | "inputs"> | undefined {
  const last = pastRuns(history).at(-1);
  // as ISO 8601 has it, in local time
  return last?.detail && { time: last.time.replace(" ", "T"), inputs: last.detail.inputs };
}
