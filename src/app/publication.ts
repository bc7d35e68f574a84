import type { Language } from "../i18n/said";
import { publish, type Published } from "../jobs/publication/publish";
import { withdraw } from "../jobs/publication/withdraw";
import { runJob } from "../jobs/runJob";
import { READING_JOURNAL } from "../excel/journal/journalSheet";
import { inExcel } from "../excel/request/run";
import { type Publication, publicationIn } from "../workbook/publication/publication";

export type { Published };

/**
 * Publishes the last scoring run: scores become values, 计分表 is protected, and a stamp over all that decides
 * them is printed at its foot.
 *
 * @param language of the finding that is named where one is left to be mended
 * @throws Problem when there are no scores, they are not those of the entries, or the workbook is published already
 */
export function publishScores(now = new Date(), language: Language = "zh"): Promise<Published> {
  return runJob(publish, language, now);
}

/**
 * Takes a publication back, so that scores can be made anew. What was printed keeps a stamp that no workbook
 * confirms any more.
 *
 * @throws Problem when nothing is published
 */
export function withdrawPublication(now = new Date()): Promise<void> {
  return runJob(withdraw, undefined, now);
}

/** When the scores were published, and their stamp; undefined when they are not. */
export function publishedStamp(): Promise<Pick<Publication, "time" | "stamp"> | undefined> {
  return inExcel(async (requests) => publicationIn(await requests.send(READING_JOURNAL)).record);
}
