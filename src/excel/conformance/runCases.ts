import { said } from "../../i18n/said";
import { Problem, problem } from "../../system/problem";
import type { Answer, ConformanceCase, Hands, Platform } from "./case";
import { Part, writing } from "../request/part";
import { HeadedRequests, type Requests, requestsTo } from "../request/requests";
import { beginning, clearTemporary, inSandbox, readingTemporary, renewing, WAITING } from "./sandbox";
import { judge, type Outcome } from "./verdict";

/** The Excel that cases run in. */
export interface Surroundings {
  readonly platform?: Platform;
  /** whether it has a set of ExcelApi, as in `1.14` */
  readonly supports: (set: string) => boolean;
  readonly hands?: Hands;
  readonly signal?: AbortSignal;
  /** told before each case */
  readonly progress?: (done: number, all: number) => void;
}

/** A case that has no answer after so many milliseconds is given up. */
const PATIENCE = 30_000;

/** The time stamp of the running self-test is renewed after so many milliseconds. */
const RENEWAL = 20_000;

/**
 * Runs cases one after the other, each on sheets of its own, which are gone afterwards.
 *
 * @returns the outcome of each case by its id; cases that were not run after an abort are missing
 */
export async function runCases(
  cases: readonly ConformanceCase[],
  surroundings: Surroundings,
): Promise<Map<string, Outcome>> {
  const { signal, progress = () => undefined } = surroundings;
  const before = await withRequests(setUp).catch(withoutSheets);
  const outcomes = new Map<string, Outcome>();
  try {
    let renewed = Date.now();
    for (const [index, each] of cases.entries()) {
      if (signal?.aborted) break;
      if (Date.now() - renewed > RENEWAL) {
        renewed = Date.now();
        await withRequests((requests) => requests.send(renewing(before.mode))).catch(() => undefined);
      }
      progress(index, cases.length);
      outcomes.set(each.id, await outcomeOf(each, index, surroundings));
    }
  } finally {
    // the outcomes are kept even where Excel does not answer at the end: the next opening clears up
    await withRequests((requests) => putBack(requests, before)).catch(() => undefined);
  }
  return outcomes;
}

/** In a workbook whose structure is protected no case can run. */
function withoutSheets(error: unknown): never {
  if (error instanceof Problem) throw error;
  throw new Problem(said("problems.noTemporarySheets"), { cause: error });
}

/** What cases may change without restoring it. */
interface Before {
  /** id of the sheet in view */
  readonly active: string;
  readonly mode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** @throws Problem when somebody else's self-test may be under way; Excel's error when no sheet can be added */
async function setUp(requests: Requests): Promise<Before> {
  if ((await requests.send(readingTemporary())) === "others") throw problem("othersSelfTest");
  await clearTemporary(requests);
  const before = await requests.send(READING_BEFORE);
  await requests.send(beginning(before.mode));
  return before;
}

const READING_BEFORE = new Part<Before>(({ workbook: { application, worksheets } }) => {
  application.load("calculationMode");
  const active = worksheets.getActiveWorksheet().load("id");
  return () => ({ active: active.id, mode: application.calculationMode });
});

async function putBack(requests: Requests, { active, mode }: Before): Promise<void> {
  const back = writing(({ workbook: { application, worksheets } }) => {
    worksheets.getItem(active).activate();
    application.calculationMode = mode;
  });
  await clearTemporary(new HeadedRequests(requests, back));
}

function withRequests<Result>(work: (requests: Requests) => Promise<Result>): Promise<Result> {
  return Excel.run(WAITING, (context) => work(requestsTo(context)));
}

async function outcomeOf(
  each: ConformanceCase,
  number: number,
  { platform, supports, hands }: Surroundings,
): Promise<Outcome> {
  if (each.since !== undefined && !supports(each.since))
    return { verdict: "absent", answer: `ExcelApi ${each.since}` };
  if (each.byHand && !hands) return { verdict: "untried" };
  try {
    return judge(each, await inTime(inSandbox(each.run, number, hands)), platform);
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (code === "ApiNotFound") return { verdict: "absent", answer: message };
    return judge(each, { error: code ?? message ?? String(error) }, platform);
  }
}

function inTime(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<Answer>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
