import { CellError, type CellValue } from "../../../model/cell";
import type { Day } from "../../../model/dates/calendar";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";
import { dayOf, daysInMonth, isLeap, serialOf } from "./calendar";

/** Two days, the earlier one first. */
interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly dates: Readonly<DateSystem>;
}

/**
 * The time between two days.
 *
 * @source support.microsoft.com "DATEDIF function" (`#NUM!` where the end is before the start), "DAYS360 function",
 * "YEARFRAC function" (basis 0 to 4)
 */
export const SPANS: SheetFunctions = {
  DATEDIF: takes(["number", "number", "text"], (start, end, unit, { sheet }) => {
    if (Math.floor(start) > Math.floor(end)) return NUM_ERROR;
    const span = between(start, end, sheet.dates);
    if (span instanceof CellError) return span;
    const compute = UNITS[unit.toUpperCase()];
    if (!compute) throw new Unknowable("unknown");
    return compute(span);
  }),
  DAYS360: takes(["number", "number", "truth?"], (start, end, isEuropean = false, { sheet: { dates } }) => {
    const [from, to] = [dayOf(start, dates), dayOf(end, dates)];
    if (from instanceof CellError) return from;
    if (to instanceof CellError) return to;
    return isEuropean ? european(from, to) : american(from, to);
  }),
  YEARFRAC: takes(["number", "number", "number?"], (start, end, basis = 0, { sheet }) => {
    const span = between(Math.min(start, end), Math.max(start, end), sheet.dates);
    if (span instanceof CellError) return span;
    return BASES[Math.trunc(basis)]?.(span) ?? NUM_ERROR;
  }),
};

const UNITS: Readonly<Record<string, (span: Span) => CellValue>> = {
  Y: (span) => Math.floor(wholeMonths(span) / 12),
  M: wholeMonths,
  D: ({ days }) => days,
  YM: (span) => wholeMonths(span) % 12,
  MD: ({ from, to }) => {
    if (to.day >= from.day) return to.day - from.day;
    const [year, month] = to.month === 1 ? [to.year - 1, 12] : [to.year, to.month - 1];
    // Microsoft: "may result in a negative number, a zero, or an inaccurate result"
    if (from.day > daysInMonth(year, month)) throw new Unknowable("unknown");
    return to.day - from.day + daysInMonth(year, month);
  },
  YD: ({ from, to, dates }) => {
    const isLater = to.month > from.month || (to.month === from.month && to.day >= from.day);
    const year = isLater ? to.year : to.year - 1;
    // which of two years counts its 29 February is documented nowhere
    if ([from.year, from.year + 1, year, year + 1].some(isLeap)) throw new Unknowable("unknown");
    const last = serialOf(to.year, to.month, to.day, dates) as number;
    return last - (serialOf(year, from.month, from.day, dates) as number);
  },
};

const BASES: Readonly<Record<number, (span: Span) => number>> = {
  0: ({ from, to }) => nasd(from, to) / 360,
  1: (span) => (span.days === 0 ? 0 : span.days / yearLength(span)),
  2: ({ days }) => days / 360,
  3: ({ days }) => days / 365,
  4: ({ from, to }) => european(from, to) / 360,
};

function between(start: number, end: number, dates: Readonly<DateSystem>): Span | CellError {
  const [from, to] = [dayOf(start, dates), dayOf(end, dates)];
  if (from instanceof CellError) return from;
  return to instanceof CellError ? to : { from, to, days: Math.floor(end) - Math.floor(start), dates };
}

function wholeMonths({ from, to }: Span): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function days360(from: Day, to: Day, first: number, last: number): number {
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function european(from: Day, to: Day): number {
  return days360(from, to, Math.min(from.day, 30), Math.min(to.day, 30));
}

function isLastOfFebruary({ year, month, day }: Day): boolean {
  return month === 2 && day === daysInMonth(year, 2);
}

/** @throws Unknowable for an end on the last of February, of which Microsoft says otherwise than what is known of Excel */
function american(from: Day, to: Day): number {
  if (isLastOfFebruary(to)) throw new Unknowable("unknown");
  const first = isLastOfFebruary(from) ? 30 : Math.min(from.day, 30);
  return days360(from, to, first, to.day === 31 && first === 30 ? 30 : to.day);
}

/** @source OpenFormula 1.2 part 2, 4.11.7.7 "US (NASD) 30/360", as YEARFRAC of Excel has it */
function nasd(from: Day, to: Day): number {
  if (isLastOfFebruary(from)) return days360(from, to, 30, isLastOfFebruary(to) ? 30 : to.day);
  const first = Math.min(from.day, 30);
  return days360(from, to, first, to.day === 31 && first === 30 ? 30 : to.day);
}

/** The days of a year for basis 1: of the one that they are in, else the mean of all years that they touch. */
function yearLength({ from, to, days, dates }: Span): number {
  const isWithinYear =
    from.year === to.year ||
    (to.year === from.year + 1 && (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!isWithinYear) {
    const years = Array.from({ length: to.year - from.year + 1 }, (_, i) => from.year + i);
    return years.reduce((all, year) => all + (isLeap(year) ? 366 : 365), 0) / years.length;
  }
  if (from.year === to.year) return isLeap(from.year) ? 366 : 365;
  const hasLeapDay = [from.year, to.year].some((year) => {
    if (!isLeap(year)) return false;
    const leapDay = serialOf(year, 2, 29, dates) as number;
    const start = serialOf(from.year, from.month, from.day, dates) as number;
    return leapDay >= start && leapDay <= start + days;
  });
  return hasLeapDay ? 366 : 365;
}
