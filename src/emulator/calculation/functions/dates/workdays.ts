import { CellError, type CellValue } from "../../../model/cell";
import { weekday } from "../../../model/dates/calendar";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR, VALUE_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { isWithinYears } from "./calendar";

/** Days of the week, from 0 for Sunday, that are no workdays. */
type Weekend = ReadonlySet<number>;

const SATURDAY_AND_SUNDAY: Weekend = new Set([6, 0]);

/**
 * Days but for weekends and holidays.
 *
 * @source support.microsoft.com "NETWORKDAYS function", "NETWORKDAYS.INTL function" (weekends by number, or seven digits
 * from Monday on, 1 for a day off; `#VALUE!` for a text that is none), "WORKDAY function", "WORKDAY.INTL function"
 */
export const WORKDAYS: SheetFunctions = {
  NETWORKDAYS: takes(["number", "number", "cells?"], (start, end, holidays, { sheet }) =>
    count(start, end, SATURDAY_AND_SUNDAY, holidays, sheet.dates),
  ),
  "NETWORKDAYS.INTL": ofWeekend(count),
  WORKDAY: takes(["number", "number", "cells?"], (start, days, holidays, { sheet }) =>
    step(start, days, SATURDAY_AND_SUNDAY, holidays, sheet.dates),
  ),
  "WORKDAY.INTL": ofWeekend((start, days, weekend, holidays, dates) =>
    // with no workday in the week there is no end to the way
    weekend.size === 7 ? VALUE_ERROR : step(start, days, weekend, holidays, dates),
  ),
};

type Compute = (
  start: number,
  other: number,
  weekend: Weekend,
  holidays: readonly CellValue[] | undefined,
  dates: Readonly<DateSystem>,
) => CellValue;

function ofWeekend(compute: Compute): SheetFunction {
  return takes(["number", "number", "value?", "cells?"], (start, other, said, holidays, { sheet }) => {
    const weekend = said === undefined || said === null ? SATURDAY_AND_SUNDAY : weekendOf(said);
    return weekend instanceof CellError ? weekend : compute(start, other, weekend, holidays, sheet.dates);
  });
}

function weekendOf(said: string | number | boolean): Weekend | CellError {
  if (typeof said === "string") {
    if (!/^[01]{7}$/.test(said)) return VALUE_ERROR;
    return new Set([...said].flatMap((digit, i) => (digit === "1" ? [(i + 1) % 7] : [])));
  }
  const number = Math.trunc(Number(said));
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  return number >= 11 && number <= 17 ? new Set([number - 11]) : NUM_ERROR;
}

function daysOff(holidays: readonly CellValue[] = []): ReadonlySet<number> | CellError {
  const found = new Set<number>();
  for (const value of holidays) {
    if (value === null) continue;
    if (value instanceof CellError) return value;
    if (typeof value !== "number") throw new Unknowable("unknown");
    found.add(Math.floor(value));
  }
  return found;
}

function count(
  start: number,
  end: number,
  weekend: Weekend,
  holidays: readonly CellValue[] | undefined,
  dates: Readonly<DateSystem>,
): CellValue {
  const off = daysOff(holidays);
  if (off instanceof CellError) return off;
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  if (!isWithinYears(first, dates) || !isWithinYears(last, dates)) return NUM_ERROR;
  let found = 0;
  for (let day = first; day <= last; day++)
    if (!weekend.has(weekday(day, dates)) && !off.has(day)) found += 1;
  return start > end && found !== 0 ? -found : found;
}

function step(
  start: number,
  days: number,
  weekend: Weekend,
  holidays: readonly CellValue[] | undefined,
  dates: Readonly<DateSystem>,
): CellValue {
  const off = daysOff(holidays);
  if (off instanceof CellError) return off;
  let [day, left] = [Math.floor(start), Math.abs(Math.trunc(days))];
  if (!isWithinYears(day, dates)) return NUM_ERROR;
  const direction = days < 0 ? -1 : 1;
  while (left > 0) {
    day += direction;
    if (!isWithinYears(day, dates)) return NUM_ERROR;
    if (!weekend.has(weekday(day, dates)) && !off.has(day)) left -= 1;
  }
  return day;
}
