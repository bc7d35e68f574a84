const DAY = 86_400_000;
/** the day before 1 January 1900 */
const ORIGIN = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900, as Lotus 1-2-3 did */
const LEAP_DAY_THAT_WAS_NOT = 60;

/**
 * The serial number of a day: 1 is 1 January 1900, and 60 the 29 February 1900 that there never was.
 *
 * @param month from 1
 * @returns undefined when there is no such day, or it is outside of 1900 to 9999
 * @source "Excel incorrectly assumes that the year 1900 is a leap year"; "Excel specifications and limits": dates
 * from 1 January 1900 to 31 December 9999
 */
export function serialDate(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  if (year === 1900 && month === 2 && day === 29) return LEAP_DAY_THAT_WAS_NOT;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((date.getTime() - ORIGIN) / DAY);
  return days < LEAP_DAY_THAT_WAS_NOT ? days : days + 1;
}

/** A year of two digits is one of 1930 to 2029. @source "How Excel works with two-digit year numbers", KB 214391 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
