import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Difference as Found } from "../workbook/publication/difference";
import type { PublishedValue } from "../workbook/publication/publishedValue";

/** One thing that is not as it was published, in the words of a language. */
export interface Difference extends Pick<Found, "sheet" | "cell" | "kind"> {
  /** which row and column */
  readonly what: string;
  readonly before: PublishedValue;
  readonly now: PublishedValue;
}

/** Differences in the words of a language. */
export function toldDifferences(found: readonly Found[], language: Language): Difference[] {
  return found.map(({ what, before, now, ...rest }) => ({
    ...rest,
    what: String(told(what, language)),
    before: told(before, language),
    now: told(now, language),
  }));
}

/** A long text is remembered by its length and a check sum, in Chinese, which is a part of every stamp. */
const DIGEST = /^(\d+) 个字符，摘要 (\S+)$/;

function told(value: Found["before"], language: Language): PublishedValue {
  const [, length, digest] = typeof value === "string" ? (DIGEST.exec(value) ?? []) : [];
  if (length && digest) return inWords(language, said("publication.state.digest", { length, digest }));
  return typeof value === "object" && value !== null ? inWords(language, value) : value;
}
