import { queueJournal } from "../excel/journal/journalSheet";
import { readKnown, readPublished } from "../excel/publication/readPublished";
import { inCalculatedExcel } from "../excel/run";
import { Problem } from "../system/problem";
import { type Difference, countByKind } from "../workbook/publication/difference";
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
 * @throws Problem when nothing is published, or a newer version has published it
 */
export function verifyPublication(printed?: string): Promise<Verification> {
  return inCalculatedExcel(async (context) => {
    const queued = queueJournal(context);
    const known = await readKnown(context);
    const journal = queued();
    if (journal.isNewer) {
      throw new Problem("这个工作簿由更新版本的指标簿写过，本版本不能核对；请更新指标簿后再试");
    }
    if (journal.publication.isDamaged) {
      const found = await readPublished(context, known, journal, "");
      throw new Problem(withoutRecord(found, printed));
    }
    const publication = assertPublished(journal);
    const { time, stamp, covers = 1 } = publication;
    const { words } = editionOf(publication);
    const found = await readPublished(context, known, journal, stamp);
    const other: Difference[] =
      printed === undefined || sameStamp(printed, stamp)
        ? []
        : [{ sheet: "", cell: "", kind: "printed", what: "给出的校验码", before: printed, now: stamp }];
    return {
      time,
      stamp,
      covers,
      coverage: words,
      differences: [...other, ...differences(publication, found)],
    };
  });
}
