import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";
import { zh } from "./zh";

/** The language that the pane speaks now. */
export function languageOf(): "zh" | "en" {
  return i18next.language === "en" ? "en" : "zh";
}

/**
 * Sets the language of the pane; to be called once, before it is drawn.
 *
 * @param locale of Office, as in `zh-CN`; everything but English gets Chinese
 */
export function startLanguage(locale: string | undefined): void {
  void i18next.use(initReactI18next).init({
    lng: locale?.toLowerCase().startsWith("en") ? "en" : "zh",
    fallbackLng: "zh",
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
