import { CellError } from "../../../model/cell";
import { NUM_ERROR } from "../../values/values";

const DAY = 86_400_000;
/** 31 December 9999 */
export const LAST_DAY = 2_958_465;
/** the 29 February 1900 that there never was: from the next day on serials agree with the calendar */
const NO_DAY = 60;

interface Day {
  readonly year: number;
  /** from 1 */
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a serial number; 0 is 0 January 1900, and 60 is 29 February 1900.
 *
 * @returns `#NUM!` outside of 1900 to 9999
 * @source "Excel incorrectly assumes that the year 1900 is a leap year"
 */
export function dayOf(serial: number): Day | CellError {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_DAY) return NUM_ERROR;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === NO_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, whole < NO_DAY ? 31 : 30) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days may be any numbers. */
export function serialOf(year: number, month: number, day: number): number | CellError {
  // the days are counted from the first of a month on, so that the one that never was counts
  const first = Math.round((Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / DAY);
  const serial = (first > NO_DAY ? first : first - 1) + day - 1;
  return serial >= 0 && serial <= LAST_DAY ? serial : NUM_ERROR;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of the week, from 0 for Sunday; 1 January 1900 was none, but is one here. */
export function weekday(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}
