import type { BoundNumber, Datum, PlacedNumber } from "./datum";

const NUMBER = /\d+(?:\.\d+)?/g;
/**
 * Days, years, spans of months, numbers of documents, ordinals: they name what a text is about, and count nothing.
 */
const NAMING = [
  /〔\d{4}〕\s*\d*\s*号?/g,
  /\d{4}年(?:度)?(?:\d{1,2}(?:—\d{1,2})?月(?:\d{1,2}日)?)?/g,
  /(?:\d{1,2}—)?\d{1,2}月(?:\d{1,2}日)?/g,
  /\d{4}-\d{2}-\d{2}/g,
  /第\d+/g,
  /^\d+[.．、]/gm,
];

/** The numbers of a text that count something, in their order. */
export function numbersIn(text: string): { readonly at: number; readonly shown: string }[] {
  const naming = NAMING.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return [...text.matchAll(NUMBER)]
    .map(({ index, 0: shown }) => ({ at: index, shown }))
    .filter(({ at }) => !naming.some(({ from, to }) => from <= at && at < to));
}

/** Words that stand in a cell: whatever number is among them is from there. */
export function wordsInCell(shown: string, cell: string): Datum {
  return { shown, numbers: numbersIn(shown).map((number) => ({ ...number, cell })) };
}

/**
 * The numbers of a text that somebody has written in place of ours.
 *
 * @param own numbers of our text: one that says the same is from the same cell
 * @param cell where the text stands: what we do not know is from there
 */
export function boundAgain(text: string, own: readonly BoundNumber[], cell: string): PlacedNumber[] {
  const left = [...own];
  return numbersIn(text).map(({ at, shown }) => {
    const known = left.findIndex((number) => number.shown === shown);
    // the same number may be told more than once
    const bound = known >= 0 ? left.splice(known, 1)[0] : own.find((number) => number.shown === shown);
    return { at, shown, cell: bound?.cell ?? cell };
  });
}
