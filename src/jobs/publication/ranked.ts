import { yearsBefore } from "../../system/period";
import type { Publishable } from "../../excel/covered/readCovered";
import { countExamples } from "../../system/parameters";
import { problem, unready } from "../../system/problem";
import { parameterised } from "../../validation/parameterised";
import type { Journal } from "../../workbook/journal/journal";
import { WITH_UNITS } from "../../workbook/publication/editions/editions";
import { publicationIn } from "../../workbook/publication/publication";
import { lastRun } from "../../workbook/scores/runRecord";
import { TABLE } from "../../workbook/tableNames";
import { rankingOf } from "../../workbook/units/comparingSheets";
import { ranksIn } from "../../workbook/units/rankedRows";
import { wrongRank } from "../../workbook/publication/wrongRanking";

/** Whether a workbook compares others and has nothing of its own: no entries, and no scores made from them. */
export function isRankingAlone(journal: Journal, { submission, units }: Publishable): boolean {
  const isBlank = [...submission.entries.values()].every(({ kind }) => kind === "blank");
  return units.has(TABLE.ranking) && isBlank && lastRun(journal).state !== "done";
}

/**
 * Only a ranking that follows from the numbers and parameters as they are now is published.
 *
 * @throws Problem that names what does not
 */
export function assertRanked(
  { submission, units: tables }: Publishable,
  { allowExample }: { readonly allowExample: boolean },
): void {
  const [units, ranking] = [tables.get(TABLE.units), tables.get(TABLE.ranking)];
  if (!ranking) return;
  if (!units) throw problem("units.none", { sheet: ranking.sheet });
  const system = parameterised(submission);
  const examples = countExamples(system);
  if (examples > 0 && !allowExample) throw unready("exampleParameters", { count: examples });
  const last = tables.get(rankingOf(yearsBefore(system.period)));
  const wrong = wrongRank(system, units, ranking, last ? ranksIn(system, last) : new Map());
  if (wrong) throw problem("units.wrongRank", { sheet: ranking.sheet, ...wrong });
}

/** @throws Problem when a ranking is published, which must not be changed unnoticed */
export function assertUnrankedOrOpen(journal: Journal): void {
  const { record } = publicationIn(journal);
  if (record && (record.covers ?? 1) >= WITH_UNITS)
    throw problem("units.rankedPublished", { stamp: record.stamp });
}
