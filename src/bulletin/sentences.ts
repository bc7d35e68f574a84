import type { Datum } from "./datum";

const END = /[。！？][”’）]?|\n/g;

/** The sentences of a text, each with its own numbers. */
export function sentencesOf({ shown, numbers }: Datum): Datum[] {
  const ends = [...shown.matchAll(END)].map(({ index, 0: { length } }) => index + length);
  const bounds = [0, ...ends.filter((end) => end < shown.length), shown.length];
  return bounds.slice(1).flatMap((to, i): Datum[] => {
    const from = bounds[i]!;
    const text = shown.slice(from, to).trim();
    if (text === "") return [];
    const shift = shown.indexOf(text, from);
    const own = numbers.filter(({ at }) => at >= from && at < to);
    return [{ shown: text, numbers: own.map((number) => ({ ...number, at: number.at - shift })) }];
  });
}
