import { readContents } from "../excel/read/readWorkbook";
import { inCalculatedExcel } from "../excel/request/run";
import type { Language } from "../i18n/said";
import { READING_MASTER } from "../jobs/masterCopy";
import { scoresOf } from "../jobs/scoresOf";
import type { Scorecard } from "../scoring/unit/scorecard";
import { problem } from "../system/problem";
import { readSubmission } from "../workbook/read/readSubmission";
import type { EntryCell, FoundCell, ParameterCells, Submission } from "../validation/entries";

/** What an entry or a goalpost would be: nothing is written. */
export interface Supposed {
  /** as in `gdp`, `gdp@1` (the period before) or `tax_share.level#low` */
  readonly place: string;
  /** null for a cell that is empty */
  readonly value: number | null;
}

/** Scores as they are, and as they would be. */
export interface Supposition {
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly changed: readonly {
    readonly no: number;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/**
 * Scores the open workbook as it is and as it would be.
 *
 * @throws Problem when the workbook is not that of a lead office, or has no such place
 */
export function whatIf(supposed: readonly Supposed[], language: Language = "zh"): Promise<Supposition> {
  return inCalculatedExcel(async (requests) => {
    const inventory = await requests.send(READING_MASTER);
    const contents = await readContents(requests, inventory);
    return supposition(readSubmission(inventory.system, contents), supposed, language);
  });
}

/** @throws Problem when there is no such place */
function supposition(submission: Submission, supposed: readonly Supposed[], language: Language): Supposition {
  const before = scoresOf(submission, language);
  const after = scoresOf(supposed.reduce(withSupposed, submission), language);
  const changed = before.indicators.flatMap(({ no, score }, i) => {
    const then = after.indicators[i]!;
    return score === then.score ? [] : [{ no, before: score, after: then.score }];
  });
  return { before, after, changed };
}

const PARTS = ["low", "high", "floor"] as const;

function withSupposed(submission: Submission, { place, value }: Supposed): Submission {
  const [key = "", part] = place.split("#");
  if (part !== undefined) return withParameter(submission, place, key, part, value);
  const id = key.includes("@") ? key : `${key}@0`;
  const entry = submission.entries.get(id);
  if (!entry) throw problem("whatIfPlace", { place });
  const cell: EntryCell = { ...supposedCell(entry, value), key: entry.key, lag: entry.lag };
  return { ...submission, entries: new Map(submission.entries).set(id, cell) };
}

function withParameter(
  submission: Submission,
  place: string,
  key: string,
  named: string,
  value: number | null,
): Submission {
  const part = PARTS.find((each) => each === named);
  const found = submission.parameters.find((each) => each.key === key);
  if (!part || !found) throw problem("whatIfPlace", { place });
  const changed: ParameterCells = { ...found, [part]: supposedCell(found[part], value) };
  const parameters = submission.parameters.map((each) => (each === found ? changed : each));
  return { ...submission, parameters };
}

/** Whatever stands there now, format and doubts: the number is meant as it is said. */
function supposedCell({ sheet, cell }: FoundCell, value: number | null): FoundCell {
  return { sheet, cell, kind: value === null ? "blank" : "number", value };
}
