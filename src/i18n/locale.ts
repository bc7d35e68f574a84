import type { Language } from "./said";

/** @param locale of Office, as in `zh-CN`; everything but English gets Chinese */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "zh";
}
