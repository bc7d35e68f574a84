import { amountIn } from "./amount";
import { en } from "./en/en";
import { dictionaries } from "./dictionaries";
import { innerQuotes } from "./innerQuotes";
import type { Language, Particular, Said } from "./said";
import { zh } from "./zh/zh";

dictionaries.addResourceBundle("zh", "translation", zh, true);
dictionaries.addResourceBundle("en", "translation", en, true);

/** How each language says a sentence; asked for once, since findings and explanations are many. */
const saying = { zh: dictionaries.getFixedT("zh"), en: dictionaries.getFixedT("en") } as const;

/** A sentence in the words of a language. */
export function inWords(language: Language, { key, particulars }: Said): string {
  const filled = Object.entries(particulars).map(([place, particular]) => [
    place,
    particularInWords(language, particular),
  ]);
  return innerQuotes(saying[language](key, Object.fromEntries(filled) as Record<string, string | number>));
}

/** The lines of an explanation, which `sequence` has put one behind the other. */
export function linesOf(language: Language, text: string): string[] {
  return text.split(saying[language]("sequence", { first: "", rest: "" })).filter(Boolean);
}

/** Numbers stay numbers: a sentence may have a form for one. */
function particularInWords(language: Language, particular: Particular): string | number {
  if (typeof particular === "string" || typeof particular === "number") return particular;
  if ("amount" in particular) return amountIn(language, particular.amount);
  if ("key" in particular) return inWords(language, particular);
  if ("lines" in particular) return particular.lines.map((each) => inWords(language, each)).join("\n");
  const separator = saying[language]("separator");
  return particular.map((each) => particularInWords(language, each)).join(separator);
}
