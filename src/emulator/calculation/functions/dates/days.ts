import { CellError, type CellValue } from "../../../model/cell";
import { weekday } from "../../../model/dates/calendar";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { typedDate } from "../../../model/typed/typedDate";
import { typedTime } from "../../../model/typed/typedTime";
import { plainDate } from "../../values/dateOrder";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR, VALUE_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { dayOf, daysInMonth, isWithinYears, serialOf } from "./calendar";

/** The first day of the week, from 0 for Sunday, by the return type of WEEKDAY and WEEKNUM. */
const FIRST_DAYS = new Map([
  [1, 0],
  [2, 1],
  ...[11, 12, 13, 14, 15, 16, 17].map((type) => [type, (type - 10) % 7] as const),
]);
const ISO = 21;
const SECONDS_A_DAY = 86_400;

/**
 * Days as serial numbers, and their parts.
 *
 * @source support.microsoft.com "DATE function" (years below 1900 are added to 1900; months and days may be any
 * number), "EDATE function", "EOMONTH function", "WEEKDAY function", "WEEKNUM function" (the week with 1 January is the
 * first), "DATEVALUE function", "TIME function" (a fraction of a day; `#NUM!` below 0), "HOUR function"
 */
export const DAYS: SheetFunctions = {
  DATE: takes(["number", "number", "number"], (year, month, day, { sheet }) => {
    const whole = Math.floor(year);
    if (whole < 0 || whole > 9999) return NUM_ERROR;
    return serialOf(whole < 1900 ? whole + 1900 : whole, Math.floor(month), Math.floor(day), sheet.dates);
  }),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  EDATE: takes(["number", "number"], (start, months, { sheet }) => {
    // Microsoft: `#VALUE!`; IronCalc: `#NUM!`
    if (!isWithinYears(start, sheet.dates)) throw new Unknowable("unknown");
    return monthsOn(start, Math.trunc(months), false, sheet.dates);
  }),
  EOMONTH: takes(["number", "number"], (start, months, { sheet }) =>
    monthsOn(start, Math.trunc(months), true, sheet.dates),
  ),
  ISOWEEKNUM: takes(["number"], (serial, { sheet: { dates } }) =>
    isWithinYears(serial, dates) ? isoWeek(Math.floor(serial), dates) : NUM_ERROR,
  ),
  TIME: takes(["number", "number", "number"], (hours, minutes, seconds) => {
    const all = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    const isTooLarge = [hours, minutes, seconds].some((each) => each >= 32_768);
    return all < 0 || isTooLarge ? NUM_ERROR : (all % SECONDS_A_DAY) / SECONDS_A_DAY;
  }),
  HOUR: clock(3600, 24),
  MINUTE: clock(60, 60),
  SECOND: clock(1, 60),
  WEEKDAY: takes(["number", "number?"], (serial, type = 1, { sheet: { dates } }) => {
    const kind = Math.trunc(type);
    const first = kind === 3 ? 1 : FIRST_DAYS.get(kind);
    if (first === undefined || !isWithinYears(serial, dates)) return NUM_ERROR;
    return ((weekday(serial, dates) - first + 7) % 7) + (kind === 3 ? 0 : 1);
  }),
  WEEKNUM: takes(["number", "number?"], (serial, type = 1, { sheet: { dates } }) => {
    const kind = Math.trunc(type);
    const first = FIRST_DAYS.get(kind);
    if (!isWithinYears(serial, dates) || (first === undefined && kind !== ISO)) return NUM_ERROR;
    return first === undefined ? isoWeek(Math.floor(serial), dates) : week(Math.floor(serial), first, dates);
  }),
  DAYS: takes(["value", "value"], (end, start, { sheet: { dates } }) => {
    const [last, first] = [dayIn(end, dates), dayIn(start, dates)];
    if (last instanceof CellError) return last;
    return first instanceof CellError ? first : last - first;
  }),
  DATEVALUE: ofText((text, dates) => {
    const found = typedDate(text, dates) ?? typedTime(text);
    return found && Math.floor(found.value);
  }),
  TIMEVALUE: ofText((text, dates) => {
    const found = typedTime(text) ?? typedDate(text, dates);
    return found && found.value % 1;
  }),
};

type Dates = Readonly<DateSystem>;

function ofText(read: (text: string, dates: Dates) => number | undefined): SheetFunction {
  return takes(["value"], (text, { sheet }) =>
    typeof text === "string" ? (read(plainDate(text).trim(), sheet.dates) ?? VALUE_ERROR) : VALUE_ERROR,
  );
}

function part(of: "year" | "month" | "day"): SheetFunction {
  return takes(["number"], (serial, { sheet }) => {
    const found = dayOf(serial, sheet.dates);
    return found instanceof CellError ? found : found[of];
  });
}

/** The same day `months` later, at most the last day of that month; with `isLast` always its last day. */
function monthsOn(start: number, months: number, isLast: boolean, dates: Dates): number | CellError {
  const from = dayOf(start, dates);
  if (from instanceof CellError) return from;
  const all = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  const last = daysInMonth(year, month);
  return year < 1900 || year > 9999
    ? NUM_ERROR
    : serialOf(year, month, isLast ? last : Math.min(from.day, last), dates);
}

function week(serial: number, first: number, dates: Dates): CellValue {
  const day = dayOf(serial, dates);
  if (day instanceof CellError) return day;
  const newYear = serialOf(day.year, 1, 1, dates) as number;
  return Math.floor((serial - newYear + ((weekday(newYear, dates) - first + 7) % 7)) / 7) + 1;
}

/** The week of ISO 8601: weeks begin on Monday, and the first is the one with the first Thursday. */
function isoWeek(serial: number, dates: Dates): CellValue {
  const thursday = serial - ((weekday(serial, dates) + 6) % 7) + 3;
  const day = dayOf(thursday, dates);
  if (day instanceof CellError) return day;
  return Math.floor((thursday - (serialOf(day.year, 1, 1, dates) as number)) / 7) + 1;
}

function dayIn(value: string | number | boolean | null, dates: Dates): number | CellError {
  if (typeof value !== "string") return Math.floor(Number(value));
  const found = typedDate(plainDate(value).trim(), dates);
  return found ? Math.floor(found.value) : VALUE_ERROR;
}

/**
 * Hours, minutes or seconds of a time, to the nearest second.
 *
 * @throws Unknowable within half a second before a minute is over: whether Excel rounds up to it is documented nowhere
 */
function clock(unit: number, most: number): SheetFunction {
  return takes(["number"], (serial, { sheet }) => {
    if (!isWithinYears(serial, sheet.dates)) return NUM_ERROR;
    const seconds = (serial % 1) * SECONDS_A_DAY;
    const near = Math.round(seconds);
    if (near % 60 === 0 && near - seconds > 1e-3) throw new Unknowable("unknown");
    return Math.floor(near / unit) % most;
  });
}
