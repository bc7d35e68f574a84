import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { Problem } from "../system/problem";

/**
 * Does what a ribbon button is for. It is complete when all is done and what had to be said was read.
 *
 * @param say shows a message, until it is gone
 * @param language that it is said in
 */
export async function runCommand(
  command: () => Promise<void>,
  event: Pick<Office.AddinCommands.Event, "completed">,
  say: (text: string) => Promise<void>,
  language: Language = "zh",
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const what = error instanceof Problem ? error.said : said("ribbon.failed", { message: String(error) });
    await say(inWords(language, what)).catch(() => undefined);
  } finally {
    event.completed();
  }
}
