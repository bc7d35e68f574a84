import type { DateSystem } from "../dates/dateSystem";

/** The units by which dates are continued. @source Excel.AutoFillType */
export type DateUnit = "days" | "weekdays" | "months" | "years";

const DAY = 86_400_000;
/** 1899-12-30, from which serial numbers count. */
const EPOCH = Date.UTC(1899, 11, 30);

type Dates = Readonly<DateSystem>;

function dateOf(serial: number, dates: Dates): Date {
  return new Date(EPOCH + dates.to1900(Math.floor(serial)) * DAY);
}

const monthsOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** What continues dates, by the step between the first two of them, or by one. */
export function continuedDates(
  serials: readonly number[],
  unit: DateUnit,
  dates: Dates,
): (index: number) => number {
  const [first, second] = serials as [number, number?];
  switch (unit) {
    case "days":
      return (index) => first + (second === undefined ? 1 : second - first) * index;
    case "weekdays":
      return (index) => weekdayAfter(first, index, dates);
    case "months":
      return (index) => monthsAfter(first, stepInMonths(first, second, dates) * index, dates);
    case "years": {
      const years =
        second === undefined
          ? 1
          : dateOf(second, dates).getUTCFullYear() - dateOf(first, dates).getUTCFullYear();
      return (index) => monthsAfter(first, (years || 1) * 12 * index, dates);
    }
  }
}

/** Dates on the same day of several months, the same number of them apart. */
export function areMonthly(serials: readonly number[], dates: Dates): boolean {
  const [first, second] = serials.map((serial) => dateOf(serial, dates));
  if (!first || !second) return false;
  const step = monthsOf(second) - monthsOf(first);
  return step !== 0 && serials.every((serial, i) => serial === monthsAfter(serials[0]!, step * i, dates));
}

function stepInMonths(first: number, second: number | undefined, dates: Dates): number {
  if (second === undefined) return 1;
  return monthsOf(dateOf(second, dates)) - monthsOf(dateOf(first, dates)) || 1;
}

/** The same day of another month, or the last one where the month is shorter. */
function monthsAfter(serial: number, months: number, dates: Dates): number {
  const date = dateOf(serial, dates);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const there = Date.UTC(year, month, Math.min(date.getUTCDate(), last));
  return dates.from1900((there - EPOCH) / DAY) + (serial - Math.floor(serial));
}

function weekdayAfter(serial: number, steps: number, dates: Dates): number {
  const way = Math.sign(steps);
  let [at, left] = [serial, Math.abs(steps)];
  while (left > 0) {
    at += way;
    const day = dateOf(at, dates).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}
