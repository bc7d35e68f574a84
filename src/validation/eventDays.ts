import { type Period, spanOf } from "../system/period";

/** A day with its year, as in `2019-03-05`, `2019.3.5` or `2019年3月5日`; or one without, as in `3月5日`. */
const DATE =
  /(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?:日|号)?|(\d{1,2})\s*月\s*(\d{1,2})\s*(?:日|号)/g;
/** Further days of the same month: `3月5日、9日`. */
const MORE = /^\s*[、，,和及与]\s*(\d{1,2})\s*(?:日|号)/;

/**
 * The days counted in a period that a text names, each once, as `3-5`. Digits may be of full width; days that a calendar does not have,
 * and those that are not counted in the period, are none.
 */
export function daysIn(text: string, period: Period): ReadonlySet<string> {
  const { year, end } = spanOf(period);
  const plain = text.normalize("NFKC");
  const days = new Set<string>();
  const add = (month: number, day: number): void => {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (month <= end && date.getUTCMonth() === month - 1 && date.getUTCDate() === day)
      days.add(`${month}-${day}`);
  };
  for (const { 0: found, 1: of, 2: m, 3: d, 4: month, 5: day, index } of plain.matchAll(DATE)) {
    if (of !== undefined && Number(of) !== year) continue;
    add(Number(m ?? month), Number(d ?? day));
    let rest = plain.slice(index + found.length);
    for (let more = MORE.exec(rest); more; more = MORE.exec(rest)) {
      add(Number(m ?? month), Number(more[1]));
      rest = rest.slice(more[0].length);
    }
  }
  return days;
}
