import { CellError, type CellValue } from "../../../model/cell";
import { finite, pairs } from "../../values/argument";
import { DIV_ERROR } from "../../values/values";
import { sum } from "../mathematics/sums";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";

const MISSING = new CellError("#N/A");

/** What two lists come to: how many pairs, the means, and the sums of products of what they differ from these. */
interface Sums {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

const correlation = ({ xx, yy, xy }: Sums): CellValue => quotient(xy, Math.sqrt(xx * yy));
const slope = ({ xx, xy }: Sums): CellValue => quotient(xy, xx);

/**
 * Two lists of numbers, and the line through them. Pairs of which one is a text, a truth value or a blank do not count.
 *
 * @source support.microsoft.com "CORREL function" (`#N/A` for lists of different sizes, `#DIV/0!` where one does not
 * vary), "COVARIANCE.S function", "SLOPE function", "INTERCEPT function", "FORECAST function", "STEYX function"
 */
export const REGRESSION: SheetFunctions = {
  CORREL: ofTwo(correlation),
  PEARSON: ofTwo(correlation),
  COVAR: ofTwo(({ xy, count }) => quotient(xy, count)),
  "COVARIANCE.P": ofTwo(({ xy, count }) => quotient(xy, count)),
  "COVARIANCE.S": ofTwo(({ xy, count }) => quotient(xy, count - 1)),
  // the known y come first
  SLOPE: ofTwo((sums) => slope(turned(sums))),
  INTERCEPT: ofTwo((sums) => line(turned(sums), 0)),
  RSQ: ofTwo(({ xx, yy, xy }) => quotient(xy * xy, xx * yy)),
  STEYX: ofTwo((sums) => {
    const { count, xx, yy, xy } = turned(sums);
    return count < 3 || xx === 0
      ? DIV_ERROR
      : finite(Math.sqrt(Math.max(0, yy - xy ** 2 / xx) / (count - 2)));
  }),
  FORECAST: forecast(),
  "FORECAST.LINEAR": forecast(),
};

function forecast(): SheetFunction {
  return takes(["number", "cells", "cells"], (x, ys, xs) => summed(xs, ys, (sums) => line(sums, x)), [1, 2]);
}

function ofTwo(compute: (sums: Sums) => CellValue): SheetFunction {
  return takes(["cells", "cells"], (one, other) => summed(one, other, compute), "all");
}

function summed(
  xs: readonly CellValue[],
  ys: readonly CellValue[],
  compute: (sums: Sums) => CellValue,
): CellValue {
  const found = pairs(xs, ys);
  if (found === undefined) return MISSING;
  if (found instanceof CellError) return found;
  const count = found.length;
  if (count === 0) return DIV_ERROR;
  const [meanX, meanY] = [sum(found.map(([x]) => x)) / count, sum(found.map(([, y]) => y)) / count];
  const products = (of: (x: number, y: number) => number): number =>
    sum(found.map(([x, y]) => of(x - meanX, y - meanY)));
  return compute({
    count,
    meanX,
    meanY,
    xx: products((x) => x * x),
    yy: products((_, y) => y * y),
    xy: products((x, y) => x * y),
  });
}

function turned({ count, meanX, meanY, xx, yy, xy }: Sums): Sums {
  return { count, meanX: meanY, meanY: meanX, xx: yy, yy: xx, xy };
}

/** The height of the line at `x`. */
function line(sums: Sums, x: number): CellValue {
  const rise = slope(sums);
  return typeof rise === "number" ? finite(sums.meanY + rise * (x - sums.meanX)) : rise;
}

function quotient(above: number, below: number): CellValue {
  return below === 0 || Number.isNaN(below) ? DIV_ERROR : finite(above / below);
}
