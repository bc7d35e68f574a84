import { CellError, type CellValue } from "../../model/cell";
import { type Argument, numbersFrom, numbersIn } from "../values/argument";
import { NUM_ERROR } from "../values/values";

/**
 * Rank and percentile functions.
 *
 * @source support.microsoft.com "LARGE function", "PERCENTILE function", "QUARTILE function" (quarts are cut to whole
 * numbers), "RANK function" (equal numbers share a rank)
 */
export const ORDER: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  LARGE: (args) => among(args, (sorted, place) => at(sorted, sorted.length - Math.ceil(place))),
  SMALL: (args) => among(args, (sorted, place) => at(sorted, Math.floor(place) - 1)),
  PERCENTILE: (args) => among(args, percentile),
  "PERCENTILE.INC": (args) => among(args, percentile),
  QUARTILE: (args) => among(args, (sorted, quart) => percentile(sorted, Math.trunc(quart) / 4)),
  "QUARTILE.INC": (args) => among(args, (sorted, quart) => percentile(sorted, Math.trunc(quart) / 4)),
  RANK: ranked,
  "RANK.EQ": ranked,
};

/** @param find gets the numbers in ascending order, at least one */
function among(
  [list = null, asked]: readonly Argument[],
  find: (sorted: readonly number[], asked: number) => CellValue,
): CellValue {
  const numbers = numbersIn(list);
  if (numbers instanceof CellError) return numbers;
  const place = numbersFrom([asked]);
  if (place instanceof CellError) return place;
  return numbers.length > 0
    ? find(
        [...numbers].sort((a, b) => a - b),
        place[0]!,
      )
    : NUM_ERROR;
}

function at(sorted: readonly number[], place: number): CellValue {
  return sorted[place] ?? NUM_ERROR;
}

/** Interpolates linearly; `share` is from 0 to 1. */
function percentile(sorted: readonly number[], share: number): CellValue {
  if (share < 0 || share > 1) return NUM_ERROR;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}

/** Ranks from the largest number, or from the smallest where `order` is not 0. */
function ranked([wanted, list = null, order = 0]: readonly Argument[]): CellValue {
  const asked = numbersFrom([wanted, order]);
  if (asked instanceof CellError) return asked;
  const numbers = numbersIn(list);
  if (numbers instanceof CellError) return numbers;
  const [number, ascending] = [asked[0]!, asked[1] !== 0];
  if (!numbers.includes(number)) return new CellError("#N/A");
  return numbers.filter((other) => (ascending ? other < number : other > number)).length + 1;
}
