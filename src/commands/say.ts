import { LOCALE } from "../i18n/locale";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";

/** The part of Office that shows dialogs. */
export type DialogUi = Pick<Office.UI, "displayDialogAsync">;

/**
 * Told when somebody closes a dialog, and when its page cannot be loaded.
 *
 * @source Office.EventType.DialogEventReceived
 */
const EVENT = "dialogEventReceived" as unknown as Office.EventType.DialogEventReceived;

/**
 * Shows a message in a dialog, and waits until it is gone: a command that completes takes its dialog along.
 *
 * @source OfficeDev/office-js#428
 * @param page address of the page that the command runs in; the message's page stands beside it, under any path
 */
export function say(text: string, ui: DialogUi, page: string, language: Language = "zh"): Promise<void> {
  const url = new URL("message.html", page);
  const title = inWords(language, said("title"));
  url.search = new URLSearchParams({ text, title, lang: LOCALE[language] }).toString();
  return new Promise((resolve) => {
    ui.displayDialogAsync(url.href, { width: 30, height: 20 }, ({ status, value }) => {
      // without a dialog nobody can be told: the command is over all the same
      if (String(status) !== "succeeded") resolve();
      else value.addEventHandler(EVENT, () => resolve());
    });
  });
}
