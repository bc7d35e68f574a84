import type { DateSystem } from "../dates/dateSystem";
import type { Recognised } from "./recognised";
import { fullYear, serialDate } from "./serialDate";
import { typedTime } from "./typedTime";

const SHORT = "m/d/yyyy";
const DAY_MONTH = "d-mmm";
const DAY_MONTH_YEAR = "d-mmm-yy";
const MONTH_YEAR = "mmm-yy";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** One way to write a date: what it looks like, and what its parts say. */
type Form = readonly [RegExp, (parts: readonly string[], dates: Dates) => Recognised | undefined];

type Dates = Readonly<DateSystem>;

/** In the order of the United States: the API reads dates like an en-US Excel, in whatever locale it runs. */
const FORMS: readonly Form[] = [
  [
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    ([year, , month, day], dates) => dated(year!, Number(month), Number(day), SHORT, dates),
  ],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/,
    ([month, , day, year], dates) => dated(year!, Number(month), Number(day), SHORT, dates),
  ],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([month, other], dates) => monthAnd(Number(month), other!, dates)],
  [/^(\d{1,2})[-/](\d{4})$/, ([month, year], dates) => dated(year!, Number(month), 1, MONTH_YEAR, dates)],
  [/^(\d{4})[-/](\d{1,2})$/, ([year, month], dates) => dated(year!, Number(month), 1, MONTH_YEAR, dates)],
  [
    /^(\d{1,2})[-/ ]?([a-z]{3,9})$/i,
    ([day, name], dates) => dated(thisYear(), monthNamed(name!), Number(day), DAY_MONTH, dates),
  ],
  [
    /^(\d{1,2})[-/ ]?([a-z]{3,9})[-/ ,]+(\d{2}|\d{4})$/i,
    ([day, name, year], dates) => dated(year!, monthNamed(name!), Number(day), DAY_MONTH_YEAR, dates),
  ],
  [/^([a-z]{3,9})[-/ ]?(\d{1,2})$/i, ([name, other], dates) => monthAnd(monthNamed(name!), other!, dates)],
  [
    /^([a-z]{3,9})[-/ ]?(\d{4})$/i,
    ([name, year], dates) => dated(year!, monthNamed(name!), 1, MONTH_YEAR, dates),
  ],
  [
    /^([a-z]{3,9})[-/ ]?(\d{1,2})(?:, *|[-/ ]+)(\d{2}|\d{4})$/i,
    ([name, day, year], dates) => dated(year!, monthNamed(name!), Number(day), DAY_MONTH_YEAR, dates),
  ],
];

/**
 * A date as it is typed, with a time after it or none.
 *
 * @source "How Excel works with two-digit year numbers" (KB 214391) for dates of two parts; KB 181194 for a month and
 * a number that is no day of it; OfficeDev/office-js#229 and #1559 for the order and the format
 */
export function typedDate(text: string, dates: Dates): Recognised | undefined {
  const [, day, clock] = /^(\S.*?) +(\d{1,2}:\S.*)$/.exec(text) ?? [];
  if (day !== undefined) {
    const [date, time] = [typedDate(day, dates), typedTime(clock!)];
    return date && time && { value: date.value + time.value, numberFormat: "m/d/yyyy h:mm" };
  }
  for (const [form, read] of FORMS) {
    const parts = form.exec(text);
    if (parts) return read(parts.slice(1), dates);
  }
  return undefined;
}

/** A month and a number: a day of it in this year, or else a year. */
function monthAnd(month: number | undefined, other: string, dates: Dates): Recognised | undefined {
  return (
    dated(thisYear(), month, Number(other), DAY_MONTH, dates) ??
    (other.length === 2 ? dated(other, month, 1, MONTH_YEAR, dates) : undefined)
  );
}

function dated(
  year: string,
  month: number | undefined,
  day: number,
  numberFormat: string,
  dates: Dates,
): Recognised | undefined {
  const value = month === undefined ? undefined : serialDate(fullYear(year), month, day, dates);
  return value === undefined ? undefined : { value, numberFormat };
}

/** The month whose English name begins so, from 1. */
function monthNamed(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

function thisYear(): string {
  return String(new Date().getFullYear());
}
