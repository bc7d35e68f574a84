import { CellError, type CellValue } from "../../model/cell";
import { serialDate } from "../../model/typed/serialDate";
import { typedDate } from "../../model/typed/typedDate";
import { typedTime } from "../../model/typed/typedTime";
import { type Argument, numbersFrom, single } from "../values/argument";
import { NUM_ERROR, toText, VALUE_ERROR } from "../values/values";

const DAY = 86_400_000;
/** serial of 1 March 1900: from here on serials agree with the calendar */
const FIRST = 61;
const LAST = 2_958_465;

/**
 * Date functions over serial numbers; 1 is 1 January 1900.
 *
 * @source support.microsoft.com "DATE function" (years below 1900 are added to 1900; months and days may be any
 * number), "EDATE function", "EOMONTH function", "DATEVALUE function", "DAYS function"
 */
export const DATES: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  DATE: (args) =>
    over(args.slice(0, 3), (year, month, day) => daySerial(year < 1900 ? year + 1900 : year, month, day)),
  EDATE: (args) => over(args.slice(0, 2), (start, months) => monthsOn(start, months, false)),
  EOMONTH: (args) => over(args.slice(0, 2), (start, months) => monthsOn(start, months, true)),
  DAYS: (args) => over(args.slice(0, 2).map(dayOf), (end, start) => end - start),
  DATEVALUE: ([text]) => dated(toText(single(text))),
  TODAY: () => Math.floor(now()),
  NOW: now,
  TIMEVALUE: ([text]) => timed(toText(single(text))),
};

/** The local date and time as a serial number. */
function now(): number {
  const date = new Date();
  const clock = date.getTime() - date.getTimezoneOffset() * 60_000;
  return (clock - Date.UTC(1899, 11, 30)) / DAY;
}

function over(
  args: readonly Argument[],
  apply: (...numbers: [number, number, number]) => number | CellError,
): CellValue {
  const numbers = numbersFrom(args);
  if (numbers instanceof CellError) return numbers;
  const [one = 0, two = 0, three = 0] = numbers.map(Math.floor);
  return apply(one, two, three);
}

function daySerial(year: number, month: number, day: number): number | CellError {
  return counted(new Date(Date.UTC(year, month - 1, day)));
}

/** The serial number of a UTC date; `#NUM!` outside the years 1900 to 9999. */
function counted(date: Date): number | CellError {
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  if (serial >= FIRST) return serial > LAST ? NUM_ERROR : serial;
  return serialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? NUM_ERROR;
}

/** The same day `months` later, at most the last day of that month; with `isLast` always its last day. */
function monthsOn(start: number, months: number, isLast: boolean): number | CellError {
  if (start < 0 || start > LAST) return NUM_ERROR;
  const from = new Date(Date.UTC(1899, 11, start < FIRST ? 31 : 30) + start * DAY);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0));
  const day = isLast ? last.getUTCDate() : Math.min(from.getUTCDate(), last.getUTCDate());
  return daySerial(last.getUTCFullYear(), last.getUTCMonth() + 1, day);
}

function dayOf(argument: Argument): Argument {
  const value = single(argument);
  return typeof value === "string" ? dated(value) : value;
}

function dated(text: string | CellError): CellValue {
  if (text instanceof CellError) return text;
  const found = typedDate(text.trim()) ?? typedTime(text.trim());
  return found ? Math.floor(found.value) : VALUE_ERROR;
}

function timed(text: string | CellError): CellValue {
  if (text instanceof CellError) return text;
  const found = typedTime(text.trim()) ?? typedDate(text.trim());
  return found ? found.value % 1 : VALUE_ERROR;
}
