import { languageOf } from "../../i18n/start";
import { dictionaries } from "../../i18n/dictionaries";
import { inWords } from "../../i18n/words";
import { Problem } from "../../system/problem";

/** What an error says to the person who pressed the button; faults of the program are said without their own words. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? inWords(languageOf(), error.said) : dictionaries.t("work.unexpected");
}
