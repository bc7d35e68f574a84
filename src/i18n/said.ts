import type { PlacesOf, SentenceKey } from "./sentences";

/** The languages that the product speaks. */
export type Language = "zh" | "en";

/** What fills a place of a sentence: a list is said with the separator of the language, a sentence in its words. */
export type Particular = string | number | Amount | Said | Lines | readonly Particular[];

/** A number that each language groups in its way: `1 亿`, `100,000,000`. */
interface Amount {
  readonly amount: number;
}

/** Sentences one under the other. */
interface Lines {
  readonly lines: readonly Said[];
}

/** A sentence that is not yet put into words: which one, and its particulars. */
export interface Said {
  readonly key: SentenceKey;
  readonly particulars: Readonly<Record<string, Particular>>;
}

/** Particulars of a sentence; none where it has no places to fill. */
export type ParticularsOf<K extends SentenceKey> = [PlacesOf<K>] extends [never]
  ? []
  : [particulars: Readonly<Record<PlacesOf<K>, Particular>>];

/**
 * What is to be said, for a surface to put into words.
 *
 * @param key in the dictionaries, as in `problems.sameFile`
 * @param particulars one for each place of the sentence
 */
export function said<K extends SentenceKey>(key: K, ...particulars: ParticularsOf<K>): Said {
  return { key, particulars: particulars[0] ?? {} };
}
