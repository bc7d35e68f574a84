import type { Language } from "./said";

/** What pages of a language say that they are in. */
export const LOCALE: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

/** @param locale of Office, as in `zh-CN`; everything but English gets Chinese */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "zh";
}
