import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import type { Scheme } from "./useScheme";

/** What is wrong in a field, in words; undefined where nothing is. */
export function sentenceSaid({ faults }: Pick<Scheme, "faults">, setting: string): string | undefined {
  const found = faults.find((fault) => fault.setting === setting);
  return found && inWords(languageOf(), found.message);
}

/** That somebody has changed on the sheet meanwhile what a field is about to write there; undefined where nobody has. */
export function movedSaid(
  t: TFunction,
  { moved }: Pick<Scheme, "moved">,
  setting: string,
): string | undefined {
  const now = moved[setting];
  if (now === undefined) return undefined;
  return now === "" ? t("scheme.movedBlank") : t("scheme.moved", { now });
}
