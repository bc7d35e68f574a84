import { digest } from "../storage/digest";
import { GAP, NO_BASIS } from "../plan/footer";
import type { StoredPart } from "./covered/part";
import type { FirstContent, SecondContent } from "./publication";

/** Bits enough that nobody finds another content for a stamp, and few enough to be typed from paper. */
const DIGITS = 20;
/** @source Excel specifications: 15 digits of precision; programs write the rest each in its own way */
const PRECISION = 15;

/**
 * The stamp of a publication of the first edition: a hash over system, inputs and scores, as in
 * `3F2A-91BC-07D4-E5A1-88C2`.
 *
 * @source FIPS 180-4 (SHA-256), the first 80 bits
 */
export function firstStamp({ system, inputs, scores }: FirstContent): string {
  return stampText(JSON.stringify([system, sorted(inputs), sorted(scores)]));
}

/** The stamp of a publication of the second edition: over system, inputs and every part that it covers. */
export function secondStamp({ system, inputs, parts }: SecondContent): string {
  const inOrder = [...parts].sort((one, other) => compare(one.id, other.id)).map(canonical);
  return stampText(JSON.stringify([2, system, sorted(inputs), inOrder]));
}

function canonical({ id, titles, rows }: StoredPart): unknown[] {
  return [id, titles, [...rows].sort(([one], [other]) => compare(one, other))];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function stampText(text: string): string {
  return digest(text, DIGITS)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1-");
}

/** The order of rows is no content: users sort. */
function sorted(cells: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.keys(cells)
    .sort()
    .map((place) => [place, precise(cells[place])]);
}

/** A number as far as programs agree on it. */
export function precise(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(PRECISION)) : value;
}

/** A stamp as people type it: with or without hyphens, in any case. */
export function sameStamp(one: string, other: string): boolean {
  const plain = (stamp: string): string => stamp.toUpperCase().replace(/[^0-9A-F]/g, "");
  return plain(one) === plain(other);
}

/** The centre section of the footer of a published score sheet, which says what the scores are made from. */
export function stampFooter(stamp: string, day: string, isExample: boolean): string {
  return `校验码 ${stamp}\u3000发布于 ${day}${isExample ? GAP + NO_BASIS : ""}`;
}
