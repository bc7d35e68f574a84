import { daySerial } from "../../jobs/entries/daySerial";
import { dayOf } from "../../validation/serialDate";

/**
 * A day that somebody has typed, as in `2020-01-20`, `2020/1/20` or `2020年1月20日`.
 *
 * @returns as in `2020-01-20`; undefined for what is no day
 */
export function dayIn(typed: string): string | undefined {
  const serial = daySerial(typed);
  return serial === undefined ? undefined : dayOf({ kind: "date", value: serial, sheet: "", cell: "" });
}
