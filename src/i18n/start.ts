import { initReactI18next } from "react-i18next";
import { dictionaries } from "./dictionaries";
import { first as en } from "./en/first";
import { LOCALE, languageOfLocale } from "./locale";
import type { Language } from "./said";
import { first as zh } from "./zh/first";

/** The language that the pane speaks now. */
export function languageOf(): Language {
  return dictionaries.language === "en" ? "en" : "zh";
}

/**
 * Sets the language of the page, and gives it its first words; the others come with what says them.
 *
 * @param locale of Office or the browser, as in `zh-CN`; everything but English gets Chinese
 */
export function startLanguage(locale: string | undefined): void {
  dictionaries.use(initReactI18next);
  initReactI18next.init(dictionaries);
  dictionaries.addResourceBundle("zh", "translation", zh, true);
  dictionaries.addResourceBundle("en", "translation", en, true);
  speak(languageOfLocale(locale));
}

/** From now on the page speaks another language. */
export function speak(language: Language): void {
  void dictionaries.changeLanguage(language);
  document.documentElement.lang = LOCALE[language];
  document.title = dictionaries.t("title");
}
