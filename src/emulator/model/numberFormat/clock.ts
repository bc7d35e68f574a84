import { calendarDay, type Day, weekday } from "../dates/calendar";
import type { DateSystem } from "../dates/dateSystem";
import { rounded } from "../decimal";
import { chineseDate } from "./chinese";
import { ENGLISH, type Locale } from "./locales";
import type { Clock, Section } from "./section";

const SECONDS_A_DAY = 86_400;

/** A moment, to the smallest part of a second that is shown. */
interface Moment {
  readonly day: Day;
  readonly weekday: number;
  /** seconds of the day, and since day 0 */
  readonly seconds: number;
  readonly elapsed: number;
  /** digits of the fraction of a second, as many as the section shows at most */
  readonly fraction: string;
}

/**
 * A number as a date or a time; undefined where it is none: below 0 in the system of 1900, and from the year 10000 on. What is
 * smaller than the seconds that are shown is rounded, also where no seconds are: a second before midnight is not the next day,
 * and a tenth of one is. Below 0 in the system of 1904 there is a minus sign before the date of the same number above.
 *
 * @source support.microsoft.com "Date systems in Excel"; office/troubleshoot "Calculate and display negative dates and times"
 */
export function clock(number: number, section: Section, dates: Readonly<DateSystem>): string | undefined {
  const { precision, isElapsed } = section.clock;
  const isBelow = number < 0;
  if (isBelow && !isElapsed && !dates.is1904) return undefined;
  const moment = momentOf(Math.abs(number), precision, dates, isElapsed);
  if (!moment) return undefined;
  let text = isBelow ? "-" : "";
  for (const part of section.parts) {
    if (part.kind === "text") text += part.text;
    else if (part.kind === "space") text += " ";
    else if (part.kind === "clock") text += shown(part, moment, section);
  }
  return text;
}

function momentOf(
  number: number,
  precision: number,
  dates: Readonly<DateSystem>,
  isElapsed: boolean,
): Moment | undefined {
  const units = 10 ** precision;
  const whole = Math.floor(number);
  const inDay = Math.round(rounded((number - whole) * SECONDS_A_DAY, precision) * units);
  const isNext = inDay >= SECONDS_A_DAY * units;
  const serial = whole + (isNext ? 1 : 0);
  const rest = isNext ? 0 : inDay;
  const seconds = Math.floor(rest / units);
  const day = calendarDay(serial, dates) ?? (isElapsed ? { year: 0, month: 1, day: 0 } : undefined);
  return (
    day && {
      day,
      weekday: weekday(serial, dates),
      seconds,
      elapsed: serial * SECONDS_A_DAY + seconds,
      fraction: String(rest % units).padStart(precision, "0"),
    }
  );
}

function shown(part: Clock, moment: Moment, section: Section): string {
  const { locale = ENGLISH, numerals } = section;
  const counted = numberAt(part, moment, section.clock.isHalved);
  const number = counted !== undefined && part.isEra ? eraYear(counted, locale) : counted;
  if (number !== undefined) {
    if (numerals) return chineseDate(number, numerals, part.unit === "year");
    if (part.unit === "year") return String(number).padStart(part.isEra ? 1 : part.length, "0");
    return String(number).padStart(part.isElapsed ? part.length : Math.min(part.length, 2), "0");
  }
  return named(part, moment, locale);
}

function eraYear(year: number, { eraOffset }: Locale): number {
  return year > eraOffset ? year - eraOffset : year;
}

/** What is shown as a number; undefined for what has a name. */
function numberAt({ unit, length, isElapsed }: Clock, moment: Moment, isHalved: boolean): number | undefined {
  const { day, seconds, elapsed } = moment;
  const counted = isElapsed ? elapsed : seconds;
  switch (unit) {
    case "year":
      return length < 3 ? day.year % 100 : day.year;
    case "buddhistYear":
      return length < 3 ? (day.year + 543) % 100 : day.year + 543;
    case "month":
      return length < 3 ? day.month : undefined;
    case "day":
      return day.day;
    case "hour": {
      const hours = Math.floor(counted / 3600);
      return isHalved && !isElapsed ? hours % 12 || 12 : hours;
    }
    case "minute":
      return isElapsed ? Math.floor(elapsed / 60) : Math.floor(seconds / 60) % 60;
    case "second":
      return isElapsed ? elapsed : seconds % 60;
    default:
      return undefined;
  }
}

function named({ unit, length, isEastern, halves }: Clock, moment: Moment, locale: Locale): string {
  const { day, seconds, fraction } = moment;
  switch (unit) {
    case "month":
      if (length === 3) return locale.shortMonths[day.month - 1]!;
      return length === 5 ? locale.months[day.month - 1]!.charAt(0) : locale.months[day.month - 1]!;
    case "weekday":
      if (isEastern && locale.isChinese)
        return length === 3 ? locale.weekdays[moment.weekday]!.slice(-1) : locale.weekdays[moment.weekday]!;
      return (length === 3 ? locale.shortWeekdays : locale.weekdays)[moment.weekday]!;
    case "half":
      return (halves ?? locale.halves)[seconds < SECONDS_A_DAY / 2 ? 0 : 1];
    default:
      return `.${fraction.slice(0, length)}`;
  }
}
