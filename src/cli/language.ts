import type { Language } from "../i18n/said";
import { problem } from "../system/problem";

const OPTION = /^--lang(?:=(.*))?$/s;

/**
 * The language that a command line asks for, wherever in it that stands: known before the line is understood, since
 * what is wrong with it is said in that language too.
 *
 * @returns Chinese where none is asked for
 * @throws Problem for a language that is not supported
 */
export function languageIn(args: readonly string[]): Language {
  const end = args.indexOf("--");
  const asked = (end < 0 ? args : args.slice(0, end)).flatMap((arg, i) => {
    const [found, value = args[i + 1]] = OPTION.exec(arg) ?? [];
    return found === undefined || value === undefined ? [] : [value];
  });
  const text = asked.at(-1) ?? "zh";
  if (text === "zh" || text === "en") return text;
  throw problem("languageUnknown", { text });
}
