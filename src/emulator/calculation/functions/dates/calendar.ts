import { CellError } from "../../../model/cell";
import { calendarDay, calendarSerial, type Day, isDay } from "../../../model/dates/calendar";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR } from "../../values/values";

type Dates = Readonly<DateSystem>;

/**
 * The day of a serial number.
 *
 * @returns `#NUM!` outside of the years of the workbook's date system
 * @throws Unknowable below 0 in the system of 1904, where such numbers are shown as dates: what functions make of them is
 *   documented nowhere
 */
export function dayOf(serial: number, dates: Dates): Day | CellError {
  return isWithinYears(serial, dates) ? calendarDay(serial, dates)! : NUM_ERROR;
}

/** Whether a number is a day of the workbook's date system. @throws Unknowable as `dayOf` does */
export function isWithinYears(serial: number, dates: Dates): boolean {
  if (dates.is1904 && serial < 0) throw new Unknowable("unknown");
  return isDay(serial, dates);
}

/** The serial number of a day; months and days may be any numbers. */
export function serialOf(year: number, month: number, day: number, dates: Dates): number | CellError {
  return calendarSerial(year, month, day, dates) ?? NUM_ERROR;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
