import { calendarSerial } from "../dates/calendar";
import { type DateSystem, SINCE_1900 } from "../dates/dateSystem";

/** Excel counts a 29 February 1900, as Lotus 1-2-3 did */
const LEAP_DAY_THAT_WAS_NOT = 60;

/**
 * The serial number of a day: in the system of 1900, 1 is 1 January 1900, and 60 the 29 February 1900 that there never was.
 *
 * @param month from 1
 * @returns undefined when there is no such day, or it is outside of the years of the date system
 * @source "Excel incorrectly assumes that the year 1900 is a leap year"; "Excel specifications and limits": dates
 * from 1 January 1900 (1 January 1904 in the other system) to 31 December 9999
 */
export function serialDate(
  year: number,
  month: number,
  day: number,
  dates: Readonly<DateSystem> = SINCE_1900,
): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  if (year === 1900 && month === 2 && day === 29) return dates.is1904 ? undefined : LEAP_DAY_THAT_WAS_NOT;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return calendarSerial(year, month, day, dates);
}

/** A year of two digits is one of 1930 to 2029. @source "How Excel works with two-digit year numbers", KB 214391 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
