import { queueJournal } from "../excel/journal/journalSheet";
import { inExcel } from "../excel/run";
import { type Publication, publicationIn } from "../workbook/publication/publication";

/** When the scores were published, and their stamp; undefined when they are not. */
export function publishedStamp(): Promise<Pick<Publication, "time" | "stamp"> | undefined> {
  return inExcel(async (context) => {
    const journal = queueJournal(context);
    await context.sync();
    return publicationIn(journal()).record;
  });
}
