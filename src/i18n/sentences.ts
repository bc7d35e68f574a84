import type { zh } from "./zh/zh";

/** A dictionary with the keys of another; a sentence that counts may have a form for one, under its key and `_one`. */
export type SameSentences<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameSentences<T[K]>;
} & { readonly [K in `${string}_one`]?: string };

/** The dotted keys of a dictionary, as in `problems.sameFile`. */
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Names every sentence. */
export type SentenceKey = KeysOf<typeof zh>;

/** The sentence of a key, as the Chinese dictionary has it. */
type SentenceAt<T, Key extends string> = Key extends keyof T
  ? T[Key]
  : Key extends `${infer First}.${infer Rest}`
    ? First extends keyof T
      ? SentenceAt<T[First], Rest>
      : never
    : never;

/** What is filled into a sentence: its `{{path}}` and `{{input}}`. */
type PlacesIn<Sentence> = Sentence extends `${string}{{${infer Place}}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;

export type PlacesOf<K extends SentenceKey> = PlacesIn<SentenceAt<typeof zh, K>>;
