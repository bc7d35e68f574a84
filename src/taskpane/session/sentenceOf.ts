import { languageOf } from "../../i18n/start";
import { dictionaries } from "../../i18n/dictionaries";
import { inWords } from "../../i18n/words";
import { Problem } from "../../system/problem";

/** What webpack calls a part of the program that the server does not have any more, or that could not be asked for. */
const NOT_LOADED = "ChunkLoadError";

/** What an error says to the person who pressed the button; faults of the program are said without their own words. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return inWords(languageOf(), error.said);
  const isOutdated = error instanceof Error && error.name === NOT_LOADED;
  return dictionaries.t(isOutdated ? "work.outdated" : "work.unexpected");
}
