import { NUM_ERROR } from "../values/values";
import type { DateSystem } from "../../model/dates/dateSystem";
import { type SheetFunctions, takes } from "./sheetFunction";

const DAY = 86_400_000;

/** Volatile functions that can be computed where there is no result yet. */
export const VOLATILE: SheetFunctions = {
  NOW: takes([], ({ sheet }) => now(sheet.dates)),
  TODAY: takes([], ({ sheet }) => Math.floor(now(sheet.dates))),
  RAND: takes([], () => Math.random()),
  RANDBETWEEN: takes(["number", "number"], (from, to) => {
    const [least, most] = [Math.ceil(from), Math.floor(to)];
    return least > most ? NUM_ERROR : least + Math.floor(Math.random() * (most - least + 1));
  }),
};

/**
 * Volatile functions: their result changes by itself, or with something other than cells. OFFSET and INDIRECT are none of
 * them here: what a formula reads is noted when it is evaluated.
 *
 * @source "Excel recalculation"
 */
const OTHERS = new Set(["RANDARRAY", "CELL", "INFO"]);

/** @param name in capitals */
export function isVolatile(name: string): boolean {
  return name in VOLATILE || OTHERS.has(name);
}

/** The local date and time as a serial number. */
function now(dates: Readonly<DateSystem>): number {
  const date = new Date();
  const clock = date.getTime() - date.getTimezoneOffset() * 60_000;
  return dates.from1900((clock - Date.UTC(1899, 11, 30)) / DAY);
}
