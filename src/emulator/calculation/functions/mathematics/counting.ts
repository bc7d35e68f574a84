import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { NUM_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunctions, takes } from "../sheetFunction";

/** 170! is the largest that is a number. */
const LARGEST_FACTORIAL = 170;
const LARGEST_WHOLE = 2 ** 53;

/**
 * Whole numbers: factorials, combinations, divisors.
 *
 * @source support.microsoft.com "FACT function", "COMBIN function", "GCD function", "LCM function", "MULTINOMIAL function"
 * (fractions are cut; `#NUM!` for negative numbers)
 */
export const COUNTING: SheetFunctions = {
  ...ofNumbers({
    FACT: (x) => factorial(Math.trunc(x)),
    FACTDOUBLE: (x) => doubleFactorial(Math.trunc(x)),
    COMBIN: (n, k) => combinations(Math.trunc(n), Math.trunc(k)),
    COMBINA: (n, k) => {
      const [of, chosen] = [Math.trunc(n), Math.trunc(k)];
      if (of < 0 || chosen < 0) return NUM_ERROR;
      return of === 0 && chosen === 0 ? 1 : combinations(of + chosen - 1, chosen);
    },
    PERMUT: (n, k) => permutations(Math.trunc(n), Math.trunc(k)),
    PERMUTATIONA: (n, k) => (n < 0 || k < 0 ? NUM_ERROR : finite(Math.trunc(n) ** Math.trunc(k))),
  }),
  GCD: takes(["numbers*"], (numbers) => ofWhole(numbers, (whole) => whole.reduce(divisor, 0))),
  LCM: takes(["numbers*"], (numbers) =>
    ofWhole(numbers, (whole) =>
      whole.includes(0) ? 0 : finite(whole.reduce((all, each) => (all / divisor(all, each)) * each, 1)),
    ),
  ),
  MULTINOMIAL: takes(["numbers*"], (numbers) =>
    ofWhole(numbers, (whole) => {
      let [total, product] = [0, 1];
      for (const each of whole)
        for (let i = 1; i <= each; i++) {
          total += 1;
          product = (product * total) / i;
        }
      return finite(Math.round(product));
    }),
  ),
};

function ofWhole(numbers: readonly number[], compute: (whole: readonly number[]) => CellValue): CellValue {
  const whole = numbers.map(Math.trunc);
  return whole.some((each) => each < 0 || each >= LARGEST_WHOLE) ? NUM_ERROR : compute(whole);
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function factorial(n: number): CellValue {
  return n < 0 || n > LARGEST_FACTORIAL ? NUM_ERROR : product(1, n);
}

function doubleFactorial(n: number): CellValue {
  if (n < -1) return NUM_ERROR;
  let all = 1;
  for (let i = n; i > 1 && Number.isFinite(all); i -= 2) all *= i;
  return finite(all);
}

function combinations(n: number, k: number): CellValue {
  if (n < 0 || k < 0 || n < k) return NUM_ERROR;
  const few = Math.min(k, n - k);
  let all = 1;
  for (let i = 1; i <= few && Number.isFinite(all); i++) all = (all * (n - few + i)) / i;
  return finite(all < LARGEST_WHOLE ? Math.round(all) : all);
}

function permutations(n: number, k: number): CellValue {
  return n <= 0 || k < 0 || n < k ? NUM_ERROR : finite(product(n - k + 1, n));
}

function product(from: number, to: number): number {
  let all = 1;
  for (let i = from; i <= to && Number.isFinite(all); i++) all *= i;
  return all;
}
