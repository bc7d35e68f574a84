import { type DateSystem, SINCE_1900 } from "./dateSystem";

const DAY = 86_400_000;
/** 31 December 9999, by the number that the system of 1900 has for it */
const LAST_DAY = 2_958_465;
/** the 29 February 1900 that there never was: from the next day on numbers agree with the calendar */
const NO_DAY = 60;

export interface Day {
  readonly year: number;
  /** from 1 */
  readonly month: number;
  readonly day: number;
}

/** Whether a number is a day of its system. */
export function isDay(serial: number, dates: Readonly<DateSystem>): boolean {
  const whole = Math.floor(serial);
  return whole >= 0 && dates.to1900(whole) <= LAST_DAY;
}

/**
 * The day of a serial number; in the system of 1900, 0 is 0 January 1900, and 60 is 29 February 1900.
 *
 * @returns undefined for a number that is no day of the system
 * @source "Excel incorrectly assumes that the year 1900 is a leap year"; "Date systems in Excel"
 */
export function calendarDay(serial: number, dates: Readonly<DateSystem> = SINCE_1900): Day | undefined {
  if (!isDay(serial, dates)) return undefined;
  const whole = dates.to1900(Math.floor(serial));
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === NO_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, whole < NO_DAY ? 31 : 30) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days may be any numbers. Undefined where it is none of the system. */
export function calendarSerial(
  year: number,
  month: number,
  day: number,
  dates: Readonly<DateSystem> = SINCE_1900,
): number | undefined {
  // the days are counted from the first of a month on, so that the one that never was counts
  const first = Math.round((Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / DAY);
  const serial = dates.from1900((first > NO_DAY ? first : first - 1) + day - 1);
  return isDay(serial, dates) ? serial : undefined;
}

/** The day of the week, from 0 for Sunday; 1 January 1900 was none, but is one here. */
export function weekday(serial: number, dates: Readonly<DateSystem> = SINCE_1900): number {
  return (((dates.to1900(Math.floor(serial)) - 1) % 7) + 7) % 7;
}
