import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { DIV_ERROR, NUM_ERROR } from "../../values/values";
import { sum } from "../mathematics/sums";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { withTexts } from "./averages";

type Summary = (numbers: readonly number[]) => CellValue;

/** The sum of the `power`th powers of what numbers differ from their mean. */
function moment(numbers: readonly number[], power: number): number {
  const middle = sum(numbers) / numbers.length;
  return sum(numbers.map((each) => (each - middle) ** power));
}

export const varianceOfSample: Summary = (numbers) =>
  numbers.length < 2 ? DIV_ERROR : finite(moment(numbers, 2) / (numbers.length - 1));

export const varianceOfAll: Summary = (numbers) =>
  numbers.length < 1 ? DIV_ERROR : finite(moment(numbers, 2) / numbers.length);

const root =
  (variance: Summary): Summary =>
  (numbers) => {
    const found = variance(numbers);
    return typeof found === "number" ? Math.sqrt(found) : found;
  };

export const deviationOfSample = root(varianceOfSample);
export const deviationOfAll = root(varianceOfAll);

const of = (compute: Summary): SheetFunction => takes(["numbers*"], compute);

/**
 * How far numbers lie apart, and how.
 *
 * @source support.microsoft.com "STDEV.S function", "STDEVA function", "DEVSQ function", "SKEW function" (`#DIV/0!` for
 * fewer than three), "SKEW.P function", "KURT function" (for fewer than four)
 */
export const SPREAD: SheetFunctions = {
  ...Object.fromEntries(["VAR", "VAR.S"].map((name) => [name, of(varianceOfSample)])),
  ...Object.fromEntries(["VARP", "VAR.P"].map((name) => [name, of(varianceOfAll)])),
  ...Object.fromEntries(["STDEV", "STDEV.S"].map((name) => [name, of(deviationOfSample)])),
  ...Object.fromEntries(["STDEVP", "STDEV.P"].map((name) => [name, of(deviationOfAll)])),
  VARA: withTexts(varianceOfSample),
  VARPA: withTexts(varianceOfAll),
  STDEVA: withTexts(deviationOfSample),
  STDEVPA: withTexts(deviationOfAll),
  DEVSQ: of((numbers) => (numbers.length === 0 ? NUM_ERROR : finite(moment(numbers, 2)))),
  AVEDEV: of((numbers) => {
    const middle = sum(numbers) / numbers.length;
    const apart = sum(numbers.map((each) => Math.abs(each - middle)));
    return numbers.length === 0 ? NUM_ERROR : finite(apart / numbers.length);
  }),
  SKEW: of((numbers) => {
    const count = numbers.length;
    const deviation = deviationOfSample(numbers);
    if (count < 3 || typeof deviation !== "number" || deviation === 0) return DIV_ERROR;
    return finite(((count / (count - 1) / (count - 2)) * moment(numbers, 3)) / deviation ** 3);
  }),
  "SKEW.P": of((numbers) => {
    const deviation = deviationOfAll(numbers);
    if (numbers.length < 3 || typeof deviation !== "number" || deviation === 0) return DIV_ERROR;
    return finite(moment(numbers, 3) / numbers.length / deviation ** 3);
  }),
  KURT: of((numbers) => {
    const n = numbers.length;
    const deviation = deviationOfSample(numbers);
    if (n < 4 || typeof deviation !== "number" || deviation === 0) return DIV_ERROR;
    const first = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * (moment(numbers, 4) / deviation ** 4);
    return finite(first - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
  }),
};
