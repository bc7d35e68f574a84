import { CellError, type CellValue } from "../../../model/cell";
import { finite, isError, pairs } from "../../values/argument";
import { type ArrayValue, VALUE_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";

const MISSING = new CellError("#N/A");

export function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}

/**
 * Sums and products.
 *
 * @source support.microsoft.com "SUM function", "PRODUCT function", "SUMSQ function", "SUMX2MY2 function" (`#N/A` for
 * lists of different sizes), "SUMPRODUCT function" (`#VALUE!` for them; what is no number is 0)
 */
export const SUMS: SheetFunctions = {
  SUM: takes(["numbers*"], (numbers) => finite(sum(numbers))),
  // without any number it is 0
  PRODUCT: takes(["numbers*"], (numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((all, each) => all * each, 1)),
  ),
  SUMSQ: takes(["numbers*"], (numbers) => finite(sum(numbers.map((each) => each * each)))),
  SUMX2MY2: ofPairs((x, y) => x * x - y * y),
  SUMX2PY2: ofPairs((x, y) => x * x + y * y),
  SUMXMY2: ofPairs((x, y) => (x - y) ** 2),
  SUMPRODUCT: takes(["rows*"], sumProduct, "all"),
  SERIESSUM: takes(["number", "number", "number", "numbers"], (x, first, step, coefficients) =>
    finite(sum(coefficients.map((each, i) => each * x ** (first + i * step)))),
  ),
};

function ofPairs(term: (x: number, y: number) => number): SheetFunction {
  return takes(["cells", "cells"], (one, other) => {
    const found = pairs(one, other);
    if (found === undefined) return MISSING;
    return found instanceof CellError ? found : finite(sum(found.map(([x, y]) => term(x, y))));
  });
}

function sumProduct(factors: readonly ArrayValue[]): CellValue {
  for (const factor of factors)
    for (const row of factor) for (const value of row) if (isError(value)) return value;
  const [height, width] = [factors[0]?.length ?? 0, factors[0]?.[0]?.length ?? 0];
  if (factors.some((factor) => factor.length !== height || factor[0]?.length !== width)) return VALUE_ERROR;
  let all = 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      let product = 1;
      for (const factor of factors) {
        const value = factor[row]![column]!;
        product *= typeof value === "number" ? value : 0;
      }
      all += product;
    }
  return finite(all);
}
