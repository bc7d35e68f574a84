import { dateFromSerial, dateToSerial } from "numfmt";
import type { FoundCell } from "./entries";

/** The day that a cell holds, as in `2020-01-15`; undefined when it holds none. */
export function dayOf({ kind, value }: FoundCell): string | undefined {
  if (kind !== "date" && kind !== "number") return undefined;
  const [year, month, day] = dateFromSerial(value as number) ?? [];
  if (year === undefined || year < 1000 || year > 9999) return undefined;
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Excel's number of a day. @param day as in `2020-01-15` @throws RangeError when it is not a day */
export function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const serial = dateToSerial([year, month, date]);
  if (typeof serial !== "number") throw new RangeError(`${day} is not a day`);
  return serial;
}
