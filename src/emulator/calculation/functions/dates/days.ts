import { CellError, type CellValue } from "../../../model/cell";
import { typedDate } from "../../../model/typed/typedDate";
import { typedTime } from "../../../model/typed/typedTime";
import { plainDate } from "../../values/dateOrder";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR, VALUE_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { dayOf, daysInMonth, LAST_DAY, serialOf, weekday } from "./calendar";

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
  ...ofNumbers({
    DATE: (year, month, day) => {
      const whole = Math.floor(year);
      if (whole < 0 || whole > 9999) return NUM_ERROR;
      return serialOf(whole < 1900 ? whole + 1900 : whole, Math.floor(month), Math.floor(day));
    },
    YEAR: (serial) => part(serial, "year"),
    MONTH: (serial) => part(serial, "month"),
    DAY: (serial) => part(serial, "day"),
    EDATE: (start, months) => {
      // Microsoft: `#VALUE!`; IronCalc: `#NUM!`
      if (start < 0 || start > LAST_DAY) throw new Unknowable("unknown");
      return monthsOn(start, Math.trunc(months), false);
    },
    EOMONTH: (start, months) => monthsOn(start, Math.trunc(months), true),
    ISOWEEKNUM: (serial) => (serial < 0 || serial > LAST_DAY ? NUM_ERROR : isoWeek(Math.floor(serial))),
    TIME: (hours, minutes, seconds) => {
      const all = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
      const isTooLarge = [hours, minutes, seconds].some((each) => each >= 32_768);
      return all < 0 || isTooLarge ? NUM_ERROR : (all % SECONDS_A_DAY) / SECONDS_A_DAY;
    },
    HOUR: (serial) => clock(serial, 3600, 24),
    MINUTE: (serial) => clock(serial, 60, 60),
    SECOND: (serial) => clock(serial, 1, 60),
  }),
  WEEKDAY: takes(["number", "number?"], (serial, type = 1) => {
    const kind = Math.trunc(type);
    const first = kind === 3 ? 1 : FIRST_DAYS.get(kind);
    if (first === undefined || serial < 0 || serial > LAST_DAY) return NUM_ERROR;
    return ((weekday(serial) - first + 7) % 7) + (kind === 3 ? 0 : 1);
  }),
  WEEKNUM: takes(["number", "number?"], (serial, type = 1) => {
    const kind = Math.trunc(type);
    const first = FIRST_DAYS.get(kind);
    if (serial < 0 || serial > LAST_DAY || (first === undefined && kind !== ISO)) return NUM_ERROR;
    return first === undefined ? isoWeek(Math.floor(serial)) : week(Math.floor(serial), first);
  }),
  DAYS: takes(["value", "value"], (end, start) => {
    const [last, first] = [dayIn(end), dayIn(start)];
    if (last instanceof CellError) return last;
    return first instanceof CellError ? first : last - first;
  }),
  DATEVALUE: ofText((text) => {
    const found = typedDate(text) ?? typedTime(text);
    return found && Math.floor(found.value);
  }),
  TIMEVALUE: ofText((text) => {
    const found = typedTime(text) ?? typedDate(text);
    return found && found.value % 1;
  }),
};

function ofText(read: (text: string) => number | undefined): SheetFunction {
  return takes(["value"], (text) =>
    typeof text === "string" ? (read(plainDate(text).trim()) ?? VALUE_ERROR) : VALUE_ERROR,
  );
}

function part(serial: number, of: "year" | "month" | "day"): CellValue {
  const found = dayOf(serial);
  return found instanceof CellError ? found : found[of];
}

/** The same day `months` later, at most the last day of that month; with `isLast` always its last day. */
function monthsOn(start: number, months: number, isLast: boolean): number | CellError {
  const from = dayOf(start);
  if (from instanceof CellError) return from;
  const all = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  const last = daysInMonth(year, month);
  return year < 1900 || year > 9999
    ? NUM_ERROR
    : serialOf(year, month, isLast ? last : Math.min(from.day, last));
}

function week(serial: number, first: number): CellValue {
  const day = dayOf(serial);
  if (day instanceof CellError) return day;
  const newYear = serialOf(day.year, 1, 1) as number;
  return Math.floor((serial - newYear + ((weekday(newYear) - first + 7) % 7)) / 7) + 1;
}

/** The week of ISO 8601: weeks begin on Monday, and the first is the one with the first Thursday. */
function isoWeek(serial: number): CellValue {
  const thursday = serial - ((weekday(serial) + 6) % 7) + 3;
  const day = dayOf(thursday);
  if (day instanceof CellError) return day;
  return Math.floor((thursday - (serialOf(day.year, 1, 1) as number)) / 7) + 1;
}

function dayIn(value: string | number | boolean | null): number | CellError {
  if (typeof value !== "string") return Math.floor(Number(value));
  const found = typedDate(plainDate(value).trim());
  return found ? Math.floor(found.value) : VALUE_ERROR;
}

/**
 * Hours, minutes or seconds of a time, to the nearest second.
 *
 * @throws Unknowable within half a second before a minute is over: whether Excel rounds up to it is documented nowhere
 */
function clock(serial: number, unit: number, most: number): CellValue {
  if (serial < 0 || serial > LAST_DAY + 1) return NUM_ERROR;
  const seconds = (serial % 1) * SECONDS_A_DAY;
  const near = Math.round(seconds);
  if (near % 60 === 0 && near - seconds > 1e-3) throw new Unknowable("unknown");
  return Math.floor(near / unit) % most;
}
