import { CellError, type CellValue } from "../../../model/cell";
import { NUM_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { ascending } from "./averages";

const MISSING = new CellError("#N/A");

/** @param sorted in ascending order, at least one */
type Among = (sorted: readonly number[], asked: number) => CellValue;

const nthLargest: Among = (sorted, nth) => sorted[sorted.length - Math.ceil(nth)] ?? NUM_ERROR;
const nthSmallest: Among = (sorted, nth) => sorted[Math.floor(nth) - 1] ?? NUM_ERROR;

/** Interpolates linearly; `share` is from 0 to 1. */
const percentile: Among = (sorted, share) =>
  share < 0 || share > 1 ? NUM_ERROR : between(sorted, share * (sorted.length - 1));

/** The same of n+1 parts, of which the first and the last are beyond the numbers. */
const percentileWithin: Among = (sorted, share) => {
  const place = share * (sorted.length + 1) - 1;
  return place < 0 || place > sorted.length - 1 ? NUM_ERROR : between(sorted, place);
};

const quartile: Among = (sorted, quart) => percentile(sorted, Math.trunc(quart) / 4);
const quartileWithin: Among = (sorted, quart) => percentileWithin(sorted, Math.trunc(quart) / 4);

/** What the functions of AGGREGATE from 14 on find. */
export const AMONG = { nthLargest, nthSmallest, percentile, quartile, percentileWithin, quartileWithin };

/**
 * Ranks and percentiles.
 *
 * @source support.microsoft.com "LARGE function", "PERCENTILE.INC function", "PERCENTILE.EXC function" (`#NUM!` where the
 * share is below 1/(n+1) or above n/(n+1)), "QUARTILE.INC function" (quarts are cut to whole numbers), "RANK.EQ function" (equal
 * numbers share a rank), "RANK.AVG function" (or its average), "PERCENTRANK.INC function" (three digits, cut off)
 */
export const ORDER: SheetFunctions = {
  LARGE: among(nthLargest),
  SMALL: among(nthSmallest),
  PERCENTILE: among(percentile),
  "PERCENTILE.INC": among(percentile),
  "PERCENTILE.EXC": among(percentileWithin),
  QUARTILE: among(quartile),
  "QUARTILE.INC": among(quartile),
  "QUARTILE.EXC": among(quartileWithin),
  RANK: ranked(() => 0),
  "RANK.EQ": ranked(() => 0),
  "RANK.AVG": ranked((equal) => (equal - 1) / 2),
  PERCENTRANK: percentRank((place, count) => (count === 1 ? 1 : place / (count - 1))),
  "PERCENTRANK.INC": percentRank((place, count) => (count === 1 ? 1 : place / (count - 1))),
  "PERCENTRANK.EXC": percentRank((place, count) => (place + 1) / (count + 1)),
};

function among(find: Among): SheetFunction {
  return takes(["numbers", "number"], (numbers, asked) =>
    numbers.length > 0 ? find(ascending(numbers), asked) : NUM_ERROR,
  );
}

function between(sorted: readonly number[], place: number): number {
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * Ranks from the largest number, or from the smallest where the third argument is not 0.
 *
 * @param shared what is added to the rank of so many equal numbers
 */
function ranked(shared: (equal: number) => number): SheetFunction {
  return takes(["number", "numbers", "number?"], (wanted, numbers, order = 0) => {
    const equal = numbers.filter((other) => other === wanted).length;
    if (equal === 0) return MISSING;
    const before = numbers.filter((other) => (order === 0 ? other > wanted : other < wanted)).length;
    return before + 1 + shared(equal);
  });
}

/** @param shareOf the share at a place from 0 on among so many */
function percentRank(shareOf: (place: number, count: number) => number): SheetFunction {
  return takes(["numbers", "number", "number?"], (numbers, wanted, significance = 3) => {
    const digits = Math.trunc(significance);
    if (numbers.length === 0 || digits < 1) return NUM_ERROR;
    const sorted = ascending(numbers);
    const above = sorted.findIndex((each) => each >= wanted);
    if (above < 0 || wanted < sorted[0]!) return MISSING;
    const [low, high] = [sorted[above - 1]!, sorted[above]!];
    // between two numbers it is interpolated
    const place = high === wanted ? above : above - 1 + (wanted - low) / (high - low);
    const share = Number((shareOf(place, sorted.length) * 10 ** digits).toPrecision(15));
    return Math.floor(share) / 10 ** digits;
  });
}
