import { type Clock, isClock, type Part } from "./section";
import type { Token } from "./tokens";

const ELAPSED = { h: "hour", m: "minute", s: "second" } as const;

/**
 * What a token stands for in a date or a time; undefined for one that shows nothing. `m` and `mm` are minutes after hours
 * and before seconds, else months.
 *
 * @param before the parts of the section so far; a month among them becomes minutes when seconds follow
 * @source support.microsoft.com "Format a date the way you want": `m` after `h` or before `ss` is the minute
 */
export function clockPart({ type, raw, value }: Token, before: Part[]): Clock | undefined {
  if (type === "ampm") return { kind: "clock", unit: "half", length: raw.length, ...halvesIn(raw) };
  const letters = value.toLowerCase();
  const length = letters.length;
  if (type === "duration") {
    const unit = ELAPSED[letters.charAt(0) as keyof typeof ELAPSED];
    if (unit === "second") settleMinutes(before);
    return { kind: "clock", unit, length, isElapsed: true };
  }
  switch (letters.charAt(0)) {
    case "y":
      return { kind: "clock", unit: "year", length };
    case "e":
      return { kind: "clock", unit: "year", length: 3, isEra: true };
    case "b":
      return { kind: "clock", unit: "buddhistYear", length };
    case "d":
      return { kind: "clock", unit: length < 3 ? "day" : "weekday", length };
    case "a":
      return { kind: "clock", unit: "weekday", length, isEastern: true };
    case "h":
      return { kind: "clock", unit: "hour", length };
    case "m":
      return { kind: "clock", unit: length < 3 && isAfterHours(before) ? "minute" : "month", length };
    case "s":
      settleMinutes(before);
      return { kind: "clock", unit: "second", length };
    default:
      return undefined;
  }
}

function halvesIn(written: string): Pick<Clock, "halves"> {
  if (written === "上午/下午") return { halves: ["上午", "下午"] };
  if (written.length > 3) return {};
  const [morning, afternoon] = written.split("/") as [string, string];
  return { halves: [morning, afternoon] };
}

function lastClock(before: readonly Part[]): Clock | undefined {
  return before.filter(isClock).findLast(({ unit }) => unit !== "half" && unit !== "fraction");
}

/** Hours count, and seconds that no minutes stand before. */
function isAfterHours(before: readonly Part[]): boolean {
  const last = lastClock(before);
  if (last?.unit === "hour") return true;
  if (last?.unit !== "second") return false;
  return lastClock(before.slice(0, before.indexOf(last)))?.unit !== "minute";
}

function settleMinutes(before: readonly Part[]): void {
  const last = lastClock(before);
  if (last?.unit === "month" && last.length < 3) last.unit = "minute";
}
