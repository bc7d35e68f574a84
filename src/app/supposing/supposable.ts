import { readContents } from "../../excel/read/readWorkbook";
import type { Requests } from "../../excel/request/requests";
import { inCalculatedExcel } from "../../excel/request/run";
import type { Language } from "../../i18n/said";
import { READING_MASTER } from "../../jobs/masterCopy";
import { scoresOf } from "../../jobs/scoresOf";
import { type FoundRanking, LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import { columnName, type Panel } from "../../scoring/panel/panel";
import { rankUnits } from "../../scoring/panel/ranking";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { Problem } from "../../system/problem";
import { numberAt, type Submission } from "../../validation/entries";
import { wrongEntries } from "../../validation/wrongEntries";
import { parameterised } from "../../validation/parameterised";
import { readSubmission } from "../../workbook/read/readSubmission";
import { type Supposed, withSupposed } from "./supposed";

/** A workbook as it was read, for anything to be supposed of it. */
export interface Supposable {
  readonly submission: Submission;
  /** the units that it is ranked among, where 各县数据 has a row of its own region */
  readonly among: FoundRanking | undefined;
}

/** What a workbook comes to: as it is, or with something supposed. */
export interface Outcome {
  readonly card: Scorecard;
  /** among the units of 各县数据; null where it has none, undefined where it is not among any */
  readonly rank: number | null | undefined;
}

/** @throws Problem when the workbook is not that of a lead office */
export function readSupposable(): Promise<Supposable> {
  return inCalculatedExcel(async (requests) => {
    const inventory = await requests.send(READING_MASTER);
    const contents = await readContents(requests, inventory);
    const submission = readSubmission(inventory.system, contents);
    return { submission, among: await readUnits(requests, inventory.system.region) };
  });
}

/** Units that cannot be ranked as they stand are told in their own view. */
async function readUnits(requests: Requests, region: string): Promise<FoundRanking | undefined> {
  try {
    const look = await requests.send(LOOKING_FOR_RANKING);
    if (!look.units) return undefined;
    const found = await readRanking(requests, look, look.made ?? {});
    return found.panel.units.includes(region) ? found : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/**
 * What the workbook comes to with all of that supposed.
 *
 * @param supposed nothing for the workbook as it is
 * @throws Problem when there is no such place
 */
export function outcomeOf(
  { submission, among }: Supposable,
  supposed: readonly Supposed[],
  language: Language = "zh",
): Outcome {
  const changed = supposed.reduce(withSupposed, submission);
  return { card: scoresOf(changed, language), rank: among && rankAmong(among, changed) };
}

/** The rank that the workbook's own numbers have among the others, all scored by the goalposts that are supposed. */
function rankAmong({ panel, options }: FoundRanking, submission: Submission): number | null {
  const system = parameterised(submission);
  const index = panel.units.indexOf(system.region);
  const ranked = rankUnits(system, withOwn(panel, index, submission), options);
  return ranked.units[index]!.rank;
}

/** The panel with what the workbook itself has in place of what it had when it came into 各县数据. */
function withOwn(panel: Panel, index: number, submission: Submission): Panel {
  const columns = new Map(panel.columns);
  // as its own workbook scores it: a wrong entry is none
  const isWrong = wrongEntries(submission);
  for (const { key, lag } of submission.entries.values()) {
    const name = columnName(key, lag);
    const column = columns.get(name);
    const value = isWrong({ name: key, lag }) ? NaN : numberAt(submission, key, lag);
    if (column) columns.set(name, column.with(index, value));
  }
  return { ...panel, columns };
}
