import { finite } from "../../values/argument";
import { Unknowable } from "../../values/unknowable";
import { DIV_ERROR, NUM_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunctions, takes } from "../sheetFunction";

/**
 * Functions of one number or two.
 *
 * @source support.microsoft.com, the page of each: "MOD function" (n - d*INT(n/d)), "QUOTIENT function", "POWER function",
 * "LOG function" (base 10 where none is given), "SQRT function" (`#NUM!` for negative numbers)
 */
export const ARITHMETIC: SheetFunctions = {
  ...ofNumbers({
    ABS: (x) => Math.abs(x),
    SIGN: (x) => Math.sign(x),
    INT: whole,
    SQRT: (x) => (x < 0 ? NUM_ERROR : Math.sqrt(x)),
    SQRTPI: (x) => (x < 0 ? NUM_ERROR : Math.sqrt(x * Math.PI)),
    EXP: (x) => finite(Math.exp(x)),
    LN: (x) => (x <= 0 ? NUM_ERROR : Math.log(x)),
    LOG10: (x) => (x <= 0 ? NUM_ERROR : Math.log10(x)),
    POWER: (x, exponent) => power(x, exponent),
    MOD: (x, divisor) => (divisor === 0 ? DIV_ERROR : finite(x - divisor * Math.floor(settled(x / divisor)))),
    QUOTIENT: (x, divisor) => (divisor === 0 ? DIV_ERROR : Math.trunc(settled(x / divisor)) + 0),
    EVEN: (x) => Math.sign(x) * 2 * Math.ceil(Math.abs(x) / 2) + 0,
    ODD: (x) => (x < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(x) - 1) / 2 || 0) + 1),
  }),
  PI: takes([], () => Math.PI),
  LOG: takes(["number", "number?"], (x, base = 10) => {
    if (x <= 0 || base <= 0) return NUM_ERROR;
    if (base === 1) return DIV_ERROR;
    if (base === 10) return Math.log10(x);
    return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
  }),
};

/** @throws Unknowable for what is a whole number but for the last bits: whether that is rounded up is documented nowhere */
function whole(x: number): number {
  const found = Math.floor(x);
  if (found !== Math.floor(Number(x.toPrecision(15)))) throw new Unknowable("unknown");
  return found;
}

/** @throws Unknowable for a quotient that is a whole number but for the last bits, whichever side it lies on */
function settled(quotient: number): number {
  const isNear = Math.abs(quotient - Math.round(quotient)) < 1e-6;
  if (isNear && !Number.isInteger(quotient) && Number.isInteger(Number(quotient.toPrecision(15))))
    throw new Unknowable("unknown");
  return quotient;
}

function power(x: number, exponent: number): ReturnType<typeof finite> {
  if (x === 0 && exponent === 0) return NUM_ERROR;
  return x === 0 && exponent < 0 ? DIV_ERROR : finite(x ** exponent);
}
