/** Days between the first days of both systems: a date's number in that of 1904 is so much less. */
const DAYS_APART = 1462;

/**
 * From which day a workbook counts. Sheets refer to the one of their workbook.
 *
 * @source support.microsoft.com "Date systems in Excel"
 */
export class DateSystem {
  /** 0 is 1 January 1904, and numbers may be negative; else 1 is 1 January 1900 */
  is1904 = false;

  /** The number of a day in this system. */
  from1900(serial: number): number {
    return this.is1904 ? serial - DAYS_APART : serial;
  }

  /** What 1900's system numbers the same day. */
  to1900(serial: number): number {
    return this.is1904 ? serial + DAYS_APART : serial;
  }
}

/** That of a workbook which says nothing else. */
export const SINCE_1900: Readonly<DateSystem> = new DateSystem();
