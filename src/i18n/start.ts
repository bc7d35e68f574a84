import { initReactI18next } from "react-i18next";
import { languageOfLocale } from "./locale";
import type { Language } from "./said";
import { words } from "./words";

/** The language that the pane speaks now. */
export function languageOf(): Language {
  return words.language === "en" ? "en" : "zh";
}

/**
 * Sets the language of the pane; to be called once, before it is drawn.
 *
 * @param locale of Office, as in `zh-CN`; everything but English gets Chinese
 */
export function startLanguage(locale: string | undefined): void {
  words.use(initReactI18next);
  initReactI18next.init(words);
  void words.changeLanguage(languageOfLocale(locale));
}
