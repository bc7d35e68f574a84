import type { Recognised } from "./recognised";

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: +([ap])m?)?$/i;
const HOUR = /^(\d{1,2}) +([ap])m?$/i;
const HOURS_A_DAY = 24;

/**
 * A time of day, or elapsed hours from 24 on, as a fraction of a day.
 *
 * @source "About entering text, numbers, dates, and times in a spreadsheet": a time of the 12-hour clock is followed
 * by a space and `a` or `p`
 */
export function typedTime(text: string): Recognised | undefined {
  const [, hourAlone, halfAlone] = HOUR.exec(text) ?? [];
  if (hourAlone !== undefined) {
    const hour = hourOfDay(Number(hourAlone), halfAlone!);
    return hour === undefined ? undefined : { value: hour / HOURS_A_DAY, numberFormat: "h:mm AM/PM" };
  }
  const [, hours, minutes, seconds = "0", fraction = "", half] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfDay(Number(hours), half);
  if (hour === undefined) return undefined;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds + fraction)) / 86_400;
  return { value, numberFormat: formatFor(hour, text, fraction !== "", half !== undefined) };
}

/** 12 AM is midnight, and 12 PM noon. */
function hourOfDay(hour: number, half: string): number | undefined {
  if (hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function formatFor(hour: number, text: string, hasFraction: boolean, isHalved: boolean): string {
  if (hasFraction) return "mm:ss.0";
  if (hour >= HOURS_A_DAY) return "[h]:mm:ss";
  const clock = /:.*:/.test(text) ? "h:mm:ss" : "h:mm";
  return isHalved ? `${clock} AM/PM` : clock;
}
