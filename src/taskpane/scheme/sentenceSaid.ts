import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import type { Scheme } from "./useScheme";

/** What is wrong in a field, in words; undefined where nothing is. */
export function sentenceSaid({ faults }: Pick<Scheme, "faults">, setting: string): string | undefined {
  const found = faults.find((fault) => fault.setting === setting);
  return found && inWords(languageOf(), found.message);
}
