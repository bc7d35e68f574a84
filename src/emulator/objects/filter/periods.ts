import { calendarDay } from "../../model/dates/calendar";
import type { DateSystem } from "../../model/dates/dateSystem";
import { serialDate } from "../../model/typed/serialDate";

/** Whether a serial number of a date lies in a period. */
type During = (serial: number) => boolean;

type Dates = Readonly<DateSystem>;

const MONTHS = [
  "January",
  // as Excel's API spells it
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * The period that a dynamic criterion means on a day.
 *
 * @param criterion as in `LastMonth`, `AllDatesInPeriodQuarter1`
 * @returns undefined for one that is no period
 * @source Excel.DynamicFilterCriteria; ECMA-376 part 1, 18.18.26 `ST_DynamicFilterType`: weeks begin on Sunday
 */
export function duringPeriod(criterion: string, today: Date, dates: Dates): During | undefined {
  const part = /^AllDatesInPeriod(.+)$/.exec(criterion)?.[1];
  if (part !== undefined) return inEveryYear(part, dates);
  const bounds = boundsOf(criterion, today);
  if (!bounds) return undefined;
  const [from, to] = bounds.map((day) => serialOf(day, dates)) as [number, number];
  return (serial) => serial >= from && serial < to;
}

/** A month or a quarter of whatever year. */
function inEveryYear(part: string, dates: Dates): During | undefined {
  const quarter = /^Quarter([1-4])$/.exec(part)?.[1];
  const month = MONTHS.indexOf(part);
  if (quarter === undefined && month < 0) return undefined;
  return (serial) => {
    const found = (calendarDay(serial, dates)?.month ?? NaN) - 1;
    return quarter === undefined ? found === month : Math.floor(found / 3) === Number(quarter) - 1;
  };
}

/** The first day of a period, and the first one after it. */
function boundsOf(criterion: string, today: Date): readonly [Date, Date] | undefined {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (criterion === "YearToDate") return [at(year, 0, 1), at(year, month, day + 1)];
  const single = { Yesterday: -1, Today: 0, Tomorrow: 1 }[criterion];
  if (single !== undefined) return [at(year, month, day + single), at(year, month, day + single + 1)];
  const [, when, unit] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  if (when === undefined) return undefined;
  const step = when === "Last" ? -1 : when === "Next" ? 1 : 0;
  if (unit === "Week") {
    const sunday = day - today.getDay() + 7 * step;
    return [at(year, month, sunday), at(year, month, sunday + 7)];
  }
  const months = unit === "Year" ? 12 : unit === "Quarter" ? 3 : 1;
  const first = Math.floor(month / months) * months + months * step;
  return [at(year, first, 1), at(year, first + months, 1)];
}

function at(year: number, month: number, day: number): Date {
  return new Date(year, month, day);
}

function serialOf(date: Date, dates: Dates): number {
  return serialDate(date.getFullYear(), date.getMonth() + 1, date.getDate(), dates) ?? 0;
}
