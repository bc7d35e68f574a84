import type { PublishedValue } from "./publishedValue";

/** Of longer texts only the part in which they differ is shown. */
const LONGEST = 80;
/** Characters that are kept around it. */
const AROUND = 20;

/**
 * Two values side by side, short enough for a line: of long texts what differs, with a little of what stands around it.
 */
export function briefly<Value extends PublishedValue>(
  before: Value,
  now: Value,
): [before: Value | string, now: Value | string] {
  const texts = [before, now].map((value) => (typeof value === "string" ? [...value] : undefined));
  const [one, other] = texts;
  if (![one, other].some((text) => text && text.length > LONGEST)) return [before, now];
  const start = one && other ? Math.max(0, commonStart(one, other) - AROUND) : 0;
  const end = one && other ? Math.max(0, commonEnd(one, other, start + AROUND) - AROUND) : 0;
  return [cut(before, start, end), cut(now, start, end)];
}

function cut<Value extends PublishedValue>(value: Value, start: number, end: number): Value | string {
  if (typeof value !== "string") return value;
  const letters = [...value];
  const middle = letters.slice(start, letters.length - end);
  const long = middle.length > LONGEST;
  const shown = (long ? middle.slice(0, LONGEST) : middle).join("");
  return `${start > 0 ? "…" : ""}${shown}${long || end > 0 ? "…" : ""}`;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((letter, i) => letter !== other[i]);
  return differs < 0 ? one.length : differs;
}

/** @param start of what may not be counted: it is common already */
function commonEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.max(0, Math.min(one.length, other.length) - start);
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++;
  return count;
}
