import { Unknowable } from "./unknowable";

/** Digits come before letters in every language; where other characters stand differs. */
const PLAIN = /^[0-9a-z]$/;

/**
 * The order of two texts without regard to case, as a number below, at or above 0.
 *
 * @throws Unknowable where it depends on the language of Excel, as that of Chinese characters does
 */
export function textOrder(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  // the beginning of a text comes before the whole
  if (same === a.length || same === b.length) return a.length - b.length;
  if (!PLAIN.test(a[same]!) || !PLAIN.test(b[same]!)) throw new Unknowable("unknown");
  return a < b ? -1 : 1;
}
