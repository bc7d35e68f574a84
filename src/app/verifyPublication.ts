import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { readCovered, READING_KNOWN } from "../excel/covered/readCovered";
import { READING_JOURNAL } from "../excel/journal/journalSheet";
import { together } from "../excel/request/part";
import { inCalculatedExcel } from "../excel/request/run";
import { Problem, problem } from "../system/problem";
import { countByKind, type Difference as FoundDifference } from "../workbook/publication/difference";
import { type Difference, toldDifferences } from "./toldDifferences";
import { differences } from "../workbook/publication/differences";
import { editionOf } from "../workbook/publication/editions/editions";
import { withoutRecord } from "../workbook/publication/withoutRecord";
import { sameStamp } from "../workbook/publication/stamp";
import { assertPublished } from "../jobs/publication/published";

export { countByKind };
export type { Difference };

/** Whether a workbook is as it was published. */
export interface Verification {
  /** ISO 8601 */
  readonly time: string;
  readonly stamp: string;
  /** number of the edition that it was published under: what an old stamp covers is less */
  readonly covers: number;
  /** in one sentence what is covered, and what is not */
  readonly coverage: string;
  /** none: unchanged */
  readonly differences: readonly Difference[];
}

/**
 * Tells whether the workbook is as it was published, or which cells differ.
 *
 * @param printed a stamp from paper, to be compared with that of the workbook
 * @param language of what is told
 * @throws Problem when nothing is published, a newer version has published it, or its record is damaged: then the words
 *   of the Problem say whether the stamp agrees
 */
export function verifyPublication(printed?: string, language: Language = "zh"): Promise<Verification> {
  return inCalculatedExcel(async (requests) => {
    const { journal, known } = await requests.send(
      together({ journal: READING_JOURNAL, known: READING_KNOWN }),
    );
    if (journal.isNewer) {
      throw problem("newerToVerify");
    }
    if (journal.publication.isDamaged) {
      const found = await readCovered(requests, known, journal, "");
      throw new Problem(withoutRecord(found, printed));
    }
    const publication = assertPublished(journal);
    const { time, stamp, covers = 1 } = publication;
    const { covered } = editionOf(publication);
    const found = await readCovered(requests, known, journal, stamp);
    const all = [...otherStamp(printed, stamp), ...differences(publication, found)];
    return {
      time,
      stamp,
      covers,
      coverage: inWords(language, covered),
      differences: toldDifferences(all, language),
    };
  });
}

/** The stamp on paper is that of another publication. */
function otherStamp(printed: string | undefined, now: string): FoundDifference[] {
  if (printed === undefined || sameStamp(printed, now)) return [];
  const what = said("publication.what.printed");
  return [{ sheet: "", cell: "", kind: "printed", what, before: printed, now }];
}
