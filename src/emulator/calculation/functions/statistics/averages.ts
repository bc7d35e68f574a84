import { CellError, type CellValue } from "../../../model/cell";
import { arrayOf, type Standpoint } from "../../reading/references";
import { finite, isError } from "../../values/argument";
import { DIV_ERROR, NUM_ERROR, RangeReference, toNumber, type Value } from "../../values/values";
import { sum } from "../mathematics/sums";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";

const MISSING = new CellError("#N/A");

export function mean(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIV_ERROR : finite(sum(numbers) / numbers.length);
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), -Infinity);
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}

export function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}

export function median(numbers: readonly number[]): CellValue {
  if (numbers.length === 0) return NUM_ERROR;
  const sorted = ascending(numbers);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The number that is there most often, of several the first; `#N/A` where none is there twice. */
export function mode(numbers: readonly number[]): CellValue {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  let [most, found]: [number, CellValue] = [1, MISSING];
  for (const [each, count] of counts) if (count > most) [most, found] = [count, each];
  return found;
}

/**
 * Counts and averages.
 *
 * @source support.microsoft.com "AVERAGE function", "AVERAGEA function" (texts are 0, TRUE is 1), "MEDIAN function",
 * "MODE.SNGL function", "GEOMEAN function" and "HARMEAN function" (`#NUM!` for numbers that are not above 0), "TRIMMEAN
 * function" (what is left out is rounded down to the nearest multiple of 2), "COUNT function", "COUNTA function"
 */
export const AVERAGES: SheetFunctions = {
  COUNT: takes(["reference*"], (args, place) => sum(args.map((value) => countable(value, place)))),
  COUNTA: takes(["cells*"], (values) => values.filter((value) => value !== null).length),
  MIN: takes(["numbers*"], (numbers) => (numbers.length > 0 ? smallest(numbers) : 0)),
  MAX: takes(["numbers*"], (numbers) => (numbers.length > 0 ? largest(numbers) : 0)),
  MINA: withTexts((numbers) => (numbers.length > 0 ? smallest(numbers) : 0)),
  MAXA: withTexts((numbers) => (numbers.length > 0 ? largest(numbers) : 0)),
  AVERAGE: takes(["numbers*"], mean),
  AVERAGEA: withTexts(mean),
  MEDIAN: takes(["numbers*"], median),
  MODE: takes(["numbers*"], mode),
  "MODE.SNGL": takes(["numbers*"], mode),
  GEOMEAN: takes(["numbers*"], (numbers) =>
    ofPositive(numbers, () => Math.exp(sum(numbers.map(Math.log)) / numbers.length)),
  ),
  HARMEAN: takes(["numbers*"], (numbers) =>
    ofPositive(numbers, () => numbers.length / sum(numbers.map((each) => 1 / each))),
  ),
  TRIMMEAN: takes(["numbers", "number"], (numbers, share) => {
    if (share < 0 || share >= 1 || numbers.length === 0) return NUM_ERROR;
    const atEachEnd = Math.floor((numbers.length * share) / 2);
    return mean(ascending(numbers).slice(atEachEnd, numbers.length - atEachEnd));
  }),
};

/** How many numbers there are; a value written into the formula counts where arithmetic could use it. */
function countable(value: Value, place: Standpoint): number {
  if (value instanceof RangeReference || Array.isArray(value)) {
    let count = 0;
    for (const row of arrayOf(value, place)) for (const each of row) if (typeof each === "number") count += 1;
    return count;
  }
  return typeof toNumber(value, place.sheet.dates) === "number" ? 1 : 0;
}

function ofPositive(numbers: readonly number[], compute: () => number): CellValue {
  return numbers.length === 0 || numbers.some((each) => each <= 0) ? NUM_ERROR : finite(compute());
}

/** A function to which texts are 0 and truth values 0 or 1, where they stand in ranges too. */
export function withTexts(compute: (numbers: readonly number[]) => CellValue): SheetFunction {
  return takes(["reference*"], (args, place) => {
    const numbers: number[] = [];
    for (const value of args) {
      const isRead = value instanceof RangeReference || Array.isArray(value);
      for (const each of arrayOf(value, place).flat()) {
        if (each === null && isRead) continue;
        const number = typeof each === "string" && isRead ? 0 : toNumber(each, place.sheet.dates);
        if (isError(number)) return number;
        numbers.push(number as number);
      }
    }
    return compute(numbers);
  });
}
