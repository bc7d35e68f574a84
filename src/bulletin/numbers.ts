import type { Datum, PlacedNumber } from "./datum";

/** With groups of three, a sign where none is meant as a dash, and digits of the Chinese keyboard. */
const NUMBER =
  /(?<![\d\w）)])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\d+(?:\.\d+)?|[０-９]+(?:[.．][０-９]+)?/g;
/**
 * Days, years, spans of months, numbers of documents, ordinals: they name what a text is about, and count nothing.
 */
const NAMING = [
  /〔\d{4}〕\s*\d*\s*号?/g,
  /\d{4}年(?:度)?(?:\d{1,2}(?:[—–~～至-]\d{1,2})?月(?:\d{1,2}日)?)?/g,
  /(?:\d{1,2}[—–~～至-])?\d{1,2}月(?:\d{1,2}日)?/g,
  /\d{4}([-./])\d{1,2}\1\d{1,2}/g,
  /第\d+/g,
  /^\d{1,2}[.．、](?!\d)/gm,
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
 * The numbers of a text that somebody has written in place of ours: one that says the same of the same is from the same cell,
 * and what we do not know is from the cell of his text.
 *
 * @param own our text; undefined where there is none
 * @param cell where his text stands
 */
export function boundAgain(text: string, own: Datum | undefined, cell: string): PlacedNumber[] {
  const left = own?.numbers.map((number) => ({ ...number, of: behind(own.shown, number) })) ?? [];
  return numbersIn(text).map(({ at, shown }) => {
    const of = behind(text, { at, shown });
    // the same number of the same may be told more than once
    const known = left.find((number) => number.shown === shown && number.of === of);
    return { at, shown, cell: known?.cell ?? cell };
  });
}

/** What a number counts: the character behind it, as 项 or %. */
function behind(text: string, { at, shown }: { readonly at: number; readonly shown: string }): string {
  return text
    .slice(at + shown.length)
    .trimStart()
    .slice(0, 1);
}
