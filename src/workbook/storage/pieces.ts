import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { armoured, unsoiled } from "./armour";

/** @source OfficeDev/office-js#3256: desktop Excel fails above about 8,192 characters in some paths */
export const CELL_LIMIT = 8_000;
/** Longer than any head of a piece. */
const HEAD_LIMIT = 40;
const HEAD = /^part-(\d+)-of-(\d+):([0-9a-f]{12}):(.*)$/s;
const SUM_DIGITS = 12;

/** What came back of something that was stored. */
export type Stored =
  | { readonly kind: "none" }
  | { readonly kind: "whole"; readonly value: unknown }
  /** something was stored, and not all of it is there as it was written */
  | { readonly kind: "damaged" };

/**
 * A value as texts for cells, each with its place, how many there are, and a check sum over all:
 * `part-1-of-2:9f2a11c07d04:{"id":…`.
 */
export function storedPieces(value: unknown): string[] {
  const text = armoured(value);
  const length = CELL_LIMIT - HEAD_LIMIT;
  const count = Math.ceil(text.length / length);
  const sum = checkSum(text);
  return Array.from({ length: count }, (_, i) => {
    return `part-${i + 1}-of-${count}:${sum}:${text.slice(i * length, (i + 1) * length)}`;
  });
}

/**
 * Puts a value together again, in whatever order its pieces stand, whatever else stands among them and whatever blanks
 * have come into them.
 *
 * @param former how a former version wrote it, where no piece is found
 */
export function readPieces(
  cells: readonly unknown[],
  former: (cells: readonly string[]) => Stored = () => ({ kind: "none" }),
): Stored {
  const texts = cells.map(String);
  const pieces = texts.flatMap((text): Piece[] => {
    const [, place, count, sum, part] = HEAD.exec(unsoiled(text)) ?? [];
    return part === undefined ? [] : [{ place: Number(place), count: Number(count), sum: sum!, part }];
  });
  if (pieces.length === 0) return former(texts);
  const whole = pieces.flatMap(({ count, sum }) => together(pieces, count, sum) ?? [])[0];
  return whole === undefined ? { kind: "damaged" } : { kind: "whole", value: JSON.parse(whole) };
}

/** Whether pieces stand in the order in which they were written, with nothing in front of them. */
export function inOrder(cells: readonly string[]): boolean {
  const places = cells.map((cell) => Number(HEAD.exec(cell)?.[1] ?? NaN));
  const first = places.findIndex(Number.isNaN);
  const pieces = first < 0 ? places : places.slice(0, first);
  return pieces.every((place, i) => place === i + 1) && places.slice(pieces.length).every(Number.isNaN);
}

interface Piece {
  readonly place: number;
  readonly count: number;
  readonly sum: string;
  readonly part: string;
}

function together(pieces: readonly Piece[], count: number, sum: string): string | undefined {
  const parts = Array.from({ length: count }, (_, i) => {
    return pieces.find((piece) => piece.sum === sum && piece.count === count && piece.place === i + 1)?.part;
  });
  if (parts.includes(undefined)) return undefined;
  const text = parts.join("");
  return checkSum(text) === sum ? text : undefined;
}

function checkSum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, SUM_DIGITS);
}

/**
 * What version 0.1 wrote: JSON cut into pieces as it was. LibreOffice has put line breaks into long ones, which JSON
 * does not hold.
 */
export function readPlainJson(cells: readonly string[]): Stored {
  const text = cells.join("").replace(/_x000[aAdD]_|[\r\n]/g, "");
  if (text === "") return { kind: "none" };
  try {
    return { kind: "whole", value: JSON.parse(text) };
  } catch {
    return { kind: "damaged" };
  }
}
