import { initReactI18next } from "react-i18next";
import { LOCALE, languageOfLocale } from "./locale";
import type { Language } from "./said";
import type { SentenceKey } from "./sentences";
import { words } from "./words";

/** The language that the pane speaks now. */
export function languageOf(): Language {
  return words.language === "en" ? "en" : "zh";
}

/**
 * Sets the language of the page; to be called once, before it is drawn.
 *
 * @param locale of Office or the browser, as in `zh-CN`; everything but English gets Chinese
 * @param title of the page
 */
export function startLanguage(locale: string | undefined, title: SentenceKey = "title"): void {
  words.use(initReactI18next);
  initReactI18next.init(words);
  const language = languageOfLocale(locale);
  void words.changeLanguage(language);
  document.documentElement.lang = LOCALE[language];
  document.title = words.t(title);
}
