import type { Locale } from "./locales";

/** What a place for a digit belongs to. */
export type Role = "whole" | "fraction" | "exponent" | "numerator" | "denominator";

/** Places for digits that follow each other, as in `#,##0`: `0`, `#` and `?`, and in a denominator digits themselves. */
export interface Digits {
  readonly kind: "digits";
  role: Role;
  places: string;
}

type ClockUnit =
  "year" | "buddhistYear" | "month" | "day" | "weekday" | "hour" | "minute" | "second" | "fraction" | "half";

/** A part of a date or a time, by how many letters it is written. */
export interface Clock {
  readonly kind: "clock";
  unit: ClockUnit;
  readonly length: number;
  /** hours, minutes or seconds that count on beyond a day, as in `[h]` */
  readonly isElapsed?: boolean;
  /** written `aaa`: the name of the day without what all names of days have in common in Chinese */
  readonly isEastern?: boolean;
  /** written `e`: the year of the era that the language counts by */
  readonly isEra?: boolean;
  /** the two halves of a day, where they are not those of the language */
  readonly halves?: readonly [string, string];
}

/** One part of a section. `value` is the cell's text, or its number as General shows it. */
export type Part =
  | Digits
  | Clock
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "space" | "point" | "slash" | "general" | "value" }
  | { readonly kind: "exponent"; readonly isSigned: boolean };

export type Comparison = "=" | "<" | ">" | "<=" | ">=" | "<>";

/** Digits of a fraction of a second; whether all parts count on beyond a day; whether hours are those of halves of a day. */
export interface ClockParts {
  readonly precision: number;
  readonly isElapsed: boolean;
  readonly isHalved: boolean;
}

/** One of the up to four sections of a number format. */
export interface Section {
  readonly parts: readonly Part[];
  /** the places of each role, one after the other */
  readonly places: Readonly<Record<Role, string>>;
  /** of dates and times: what is known of all parts together */
  readonly clock: ClockParts;
  readonly condition?: { readonly comparison: Comparison; readonly operand: number };
  /** powers of ten that the number is multiplied by: 2 for each `%`, -3 for each comma behind the digits */
  readonly scale: number;
  readonly isGrouped: boolean;
  readonly kind: "fixed" | "scientific" | "fraction" | "clock" | "general" | "text" | "literal";
  readonly locale?: Locale;
  /** Chinese numerals. @source ECMA-376 part 1, 18.8.31: `[DBNum1]` to `[DBNum3]` */
  readonly numerals?: 1 | 2 | 3;
}

export function isDigits(part: Part): part is Digits {
  return part.kind === "digits";
}

export function isClock(part: Part): part is Clock {
  return part.kind === "clock";
}
