import { z } from "zod";
import type { NamedFault } from "./documentFaults";

/**
 * A span of time that is evaluated: a year (`2019`), a half (`"2019H1"`), a quarter (`"2019Q2"`), or the months from
 * January on (`"2019M09"`). Whatever grows during a year (a flow) is counted from the first of January to the end of the
 * span, as statistics are published; so the spans of a year differ by their ends alone.
 */
export type Period = number | string;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const PERIOD_SYNTAX: NamedFault = "problems.fault.periodWrong";
const SPAN_OF_YEAR = /^(19\d\d|2[01]\d\d|2200)(H[12]|Q[1-4]|M(0[1-9]|1[0-2]))$/;
const CODE = /^(\d{4})(?:H([12])|Q([1-4])|M(0[1-9]|1[0-2]))?$/;

export const periodSchema = z
  .union(
    [
      z.int(PERIOD_SYNTAX).min(FIRST_YEAR, PERIOD_SYNTAX).max(LAST_YEAR, PERIOD_SYNTAX),
      z.string().regex(SPAN_OF_YEAR, PERIOD_SYNTAX),
    ],
    PERIOD_SYNTAX,
  )
  .describe('a year (2019), a half ("2019H1"), a quarter ("2019Q2"), or the months to date ("2019M09")');

/** What kind of span it is. */
type SpanKind = "year" | "half" | "quarter" | "months";

/** A period in its parts. */
export interface Span {
  readonly year: number;
  readonly kind: SpanKind;
  /** which one of its year, from 1; of months to date the last month */
  readonly index: number;
  /** the month in which it ends, 1 to 12 */
  readonly end: number;
}

/** Months that a span of a kind has. */
const LENGTH: Readonly<Record<SpanKind, number>> = { year: 12, half: 6, quarter: 3, months: 1 };
const LETTER: Readonly<Record<Exclude<SpanKind, "year">, string>> = { half: "H", quarter: "Q", months: "M" };

/** The period that a code names, as `2019` or `2019Q2`; undefined where it names none. */
export function periodOf(code: unknown): Period | undefined {
  const text = String(code).trim();
  const found = CODE.exec(text);
  const year = Number(found?.[1]);
  if (!found || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return text.length === 4 ? year : text;
}

/** @throws Error for what is no period: the schema has let none pass */
export function spanOf(period: Period): Span {
  const found = CODE.exec(String(period));
  if (!found) throw new Error(`not a period: ${period}`);
  const [, year, half, quarter, month] = found;
  const [kind, index]: [SpanKind, number] = half
    ? ["half", Number(half)]
    : quarter
      ? ["quarter", Number(quarter)]
      : month
        ? ["months", Number(month)]
        : ["year", 1];
  return { year: Number(year), kind, index, end: index * LENGTH[kind] };
}

function codeOf({ year, kind, index }: Omit<Span, "end">): Period {
  if (kind === "year") return year;
  return `${year}${LETTER[kind]}${kind === "months" ? String(index).padStart(2, "0") : index}`;
}

export function yearOf(period: Period): number {
  return spanOf(period).year;
}

/** Which span of a year it is, whatever the year: empty for a year, else as in `Q2`. */
export function spanCode(period: Period): string {
  return String(period).slice(4);
}

/** Which span of a year it is, as goalposts name it: `year`, `H1`, `Q2`, `M09`. */
export function spanName(period: Period): string {
  return spanCode(period) || "year";
}

/** The same span so many years before: what the last period (上年同期) of a period is. */
export function yearsBefore(period: Period, years = 1): Period {
  const { year, kind, index } = spanOf(period);
  return codeOf({ year: year - years, kind, index });
}

/** The span that follows one of its kind; after the last of a year the first of the next. */
export function nextPeriod(period: Period): Period {
  const { year, kind, index } = spanOf(period);
  const isLast = index * LENGTH[kind] === 12;
  return codeOf(isLast ? { year: year + 1, kind, index: 1 } : { year, kind, index: index + 1 });
}

/**
 * Periods that may follow one, the next of its kind first: behind a part of a year that whole year too, and behind a whole year, or
 * its last part, the first parts of the next.
 */
export function periodsAfter(period: Period): Period[] {
  const { year, kind, end } = spanOf(period);
  const whole = kind === "year" ? [] : [year];
  const firsts = end === 12 ? [year + 1, `${year + 1}Q1`, `${year + 1}H1`, `${year + 1}M01`] : [];
  return [...new Set([nextPeriod(period), ...whole, ...firsts])];
}

/** The first day of what is counted in a period, as `2019-01-01`. */
export function firstDayOf(period: Period): string {
  return `${yearOf(period)}-01-01`;
}

/** The last day of a period, as `2019-06-30`. */
export function lastDayOf(period: Period): string {
  const { year, end } = spanOf(period);
  return new Date(Date.UTC(year, end, 0)).toISOString().slice(0, 10);
}

/** A day that is counted in a period, for people to see how days are written. */
export function exampleDayOf(period: Period): string {
  const { year, end } = spanOf(period);
  return `${year}-${end < 3 ? "01" : "03"}-05`;
}

/** How many days are counted in a period: from the first of January to its end. */
export function daysOf(period: Period): number {
  const { year, end } = spanOf(period);
  return Math.round((Date.UTC(year, end, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
}

/** Whether a day, as `2019-03-05`, is counted in a period. */
export function isWithin(day: string, period: Period): boolean {
  return day >= firstDayOf(period) && day <= lastDayOf(period);
}

/**
 * The order of periods: by their ends, and of those that end on one day the shorter first. It is below 0 where `one` comes
 * before `other`.
 */
export function byTime(one: Period, other: Period): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.year - b.year || a.end - b.end || LENGTH[a.kind] - LENGTH[b.kind];
}
