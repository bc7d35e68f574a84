import { dateToSerial } from "numfmt";
import { halfWidth } from "../../validation/plainNumber";

const WRITTEN = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];
const FIRST_YEAR = 1900;

/**
 * Excel's serial of a date that is written as `2020-01-15`, `2020/1/15` or `2020年1月15日`.
 *
 * @returns undefined for what is not written in this way, for a date that does not exist, as 2019-02-30, and before
 *   1900
 */
export function daySerial(written: string): number | undefined {
  const half = halfWidth(written).trim();
  const [, ...parts] = WRITTEN.map((pattern) => pattern.exec(half)).find((match) => match !== null) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (dateToSerial([year, month, day]) ?? undefined) : undefined;
}
