/** The units by which dates are continued. @source Excel.AutoFillType */
export type DateUnit = "days" | "weekdays" | "months" | "years";

const DAY = 86_400_000;
/** 1899-12-30, from which serial numbers count. */
const EPOCH = Date.UTC(1899, 11, 30);

const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);
const monthsOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** What continues dates, by the step between the first two of them, or by one. */
export function continuedDates(serials: readonly number[], unit: DateUnit): (index: number) => number {
  const [first, second] = serials as [number, number?];
  switch (unit) {
    case "days":
      return (index) => first + (second === undefined ? 1 : second - first) * index;
    case "weekdays":
      return (index) => weekdayAfter(first, index);
    case "months":
      return (index) => monthsAfter(first, stepInMonths(first, second) * index);
    case "years": {
      const years =
        second === undefined ? 1 : dateOf(second).getUTCFullYear() - dateOf(first).getUTCFullYear();
      return (index) => monthsAfter(first, (years || 1) * 12 * index);
    }
  }
}

/** Dates on the same day of several months, the same number of them apart. */
export function areMonthly(serials: readonly number[]): boolean {
  const [first, second] = serials.map(dateOf);
  if (!first || !second) return false;
  const step = monthsOf(second) - monthsOf(first);
  return step !== 0 && serials.every((serial, i) => serial === monthsAfter(serials[0]!, step * i));
}

function stepInMonths(first: number, second: number | undefined): number {
  return second === undefined ? 1 : monthsOf(dateOf(second)) - monthsOf(dateOf(first)) || 1;
}

/** The same day of another month, or the last one where the month is shorter. */
function monthsAfter(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const there = Date.UTC(year, month, Math.min(date.getUTCDate(), last));
  return (there - EPOCH) / DAY + (serial - Math.floor(serial));
}

function weekdayAfter(serial: number, steps: number): number {
  const way = Math.sign(steps);
  let [at, left] = [serial, Math.abs(steps)];
  while (left > 0) {
    at += way;
    const day = dateOf(at).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}
