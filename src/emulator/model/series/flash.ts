/** Texts of the cells beside one that is filled, from left to right. */
type Sources = readonly string[];

export interface Example {
  readonly sources: Sources;
  readonly wanted: string;
}

/** A piece of what is wanted: taken out of the sources, or always the same. */
type Piece = (sources: Sources) => string | undefined;
interface Candidate {
  readonly take: Piece;
  readonly isConstant?: boolean;
}

const CASES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
];

const WORD = /[\p{L}\p{N}]+/gu;
/** Pieces of what is wanted, at most. */
const MOST_PIECES = 12;
/** Ways that are tried before giving up. */
const MOST_TRIES = 20_000;

/**
 * What makes each of some texts from the texts beside it, in the same way: words of them, counted from either end, their
 * first letters, or the whole, in capitals or small letters, with the same characters between. Undefined where no such way
 * is found.
 *
 * @source support.microsoft.com "Using Flash Fill in Excel"
 */
export function wayOf(examples: readonly Example[]): Piece | undefined {
  const [first] = examples;
  if (!first) return undefined;
  let tries = 0;
  const search = (rest: string, pieces: readonly Candidate[]): Piece | undefined => {
    tries += 1;
    if (tries > MOST_TRIES || pieces.length > MOST_PIECES) return undefined;
    if (rest === "") {
      const way = joined(pieces);
      const isUsed = pieces.some(({ isConstant }) => !isConstant);
      return isUsed && examples.every(({ sources, wanted }) => way(sources) === wanted) ? way : undefined;
    }
    for (const { text, candidate } of starting(first.sources, rest, pieces.at(-1)?.isConstant === true)) {
      const found = search(rest.slice(text.length), [...pieces, candidate]);
      if (found) return found;
    }
    return undefined;
  };
  return search(first.wanted, []);
}

function joined(pieces: readonly Candidate[]): Piece {
  return (sources) => {
    const texts = pieces.map(({ take }) => take(sources));
    return texts.includes(undefined) ? undefined : texts.join("");
  };
}

interface Start {
  readonly text: string;
  readonly candidate: Candidate;
}

/** Pieces that a text may begin with, the longest ones first; at last the characters up to the next letter or digit. */
function starting(sources: Sources, wanted: string, isAfterConstant: boolean): Start[] {
  const starts = sources.flatMap((_, i) =>
    extractors(sources, i).flatMap((take): Start[] => {
      const text = take(sources);
      return text !== undefined && text !== "" && wanted.startsWith(text)
        ? [{ text, candidate: { take } }]
        : [];
    }),
  );
  starts.sort((a, b) => b.text.length - a.text.length);
  if (isAfterConstant) return starts;
  const constants = [...wanted].map((_, length) => wanted.slice(0, length + 1));
  return [
    ...starts,
    ...constants.map((text) => ({ text, candidate: { take: () => text, isConstant: true } })),
  ];
}

/** Ways to take something out of the text at a place. */
function extractors(sources: Sources, i: number): Piece[] {
  const words = sources[i]!.match(WORD)?.length ?? 0;
  const ways: ((text: string) => string | undefined)[] = [(text) => text];
  for (let place = 0; place < words; place++) {
    const fromEnd = place - words;
    for (const at of [place, fromEnd]) {
      ways.push((text) => text.match(WORD)?.at(at));
      ways.push((text) => text.match(WORD)?.at(at)?.charAt(0));
    }
  }
  return ways.flatMap((way) =>
    CASES.map((inCase): Piece => (all) => {
      const text = way(all[i] ?? "");
      return text === undefined ? undefined : inCase(text);
    }),
  );
}
