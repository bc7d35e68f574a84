import type { CellValue } from "../../../model/cell";
import { rounded, type Rounding, SIGNIFICANT } from "../../../model/decimal";
import { Unknowable } from "../../values/unknowable";
import { DIV_ERROR, NUM_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";

type Round = (number: number) => number;

/**
 * Functions that round.
 *
 * @source support.microsoft.com "ROUND function", "TRUNC function", "MROUND function" (away from 0 from half a multiple
 * on; `#NUM!` for different signs), "CEILING function" and "FLOOR function" (`#NUM!` for a number above 0 and a
 * significance below), "CEILING.MATH function", "FLOOR.MATH function", "CEILING.PRECISE function"
 */
export const ROUNDING: SheetFunctions = {
  ...ofNumbers({
    ROUND: (x, digits) => toDigits(x, digits, "nearest"),
    ROUNDUP: (x, digits) => toDigits(x, digits, "up"),
    ROUNDDOWN: (x, digits) => toDigits(x, digits, "down"),
    MROUND: (x, step) => {
      if (x === 0 || step === 0) return 0;
      // a half is decided by the binary numbers: 6.05 goes to 6.0, and 7.05 to 7.1. @source "MROUND function", known issue
      return Math.sign(x) === Math.sign(step) ? times(Math.round(x / step), step) : NUM_ERROR;
    },
    CEILING: (x, step) => (step === 0 ? 0 : x > 0 && step < 0 ? NUM_ERROR : toMultiple(x, step, Math.ceil)),
    FLOOR: (x, step) => {
      if (step === 0) return x === 0 ? 0 : DIV_ERROR;
      return x > 0 && step < 0 ? NUM_ERROR : toMultiple(x, step, Math.floor);
    },
  }),
  TRUNC: takes(["number", "number?"], (x, digits = 0) => toDigits(x, digits, "down")),
  "CEILING.MATH": withMode(Math.ceil, Math.floor),
  "FLOOR.MATH": withMode(Math.floor, Math.ceil),
  "CEILING.PRECISE": precise(Math.ceil),
  "ISO.CEILING": precise(Math.ceil),
  "FLOOR.PRECISE": precise(Math.floor),
};

/**
 * Rounds the decimal number that is shown, of 15 digits.
 *
 * @throws Unknowable for a number with a fraction behind more digits than that: what Excel makes of it is documented nowhere
 */
function toDigits(x: number, places: number, rounding: Rounding): number {
  if (Math.abs(x) >= 10 ** SIGNIFICANT && places < 1 && !Number.isInteger(x)) throw new Unknowable("unknown");
  return rounded(x, places, rounding);
}

/** A multiple of a number, without what binary fractions leave behind. */
function times(count: number, step: number): number {
  return Number((count * step).toPrecision(15)) + 0;
}

/** The multiple of `step` beside a number; one that is a multiple but for the last bits is left alone. */
function toMultiple(x: number, step: number, round: Round): number {
  const quotient = x / step;
  const whole = Math.round(quotient);
  const isWhole = Math.abs(quotient - whole) < 1e-13 * Math.max(1, Math.abs(quotient));
  // towards which side a negative step rounds is turned by the division: CEILING(-2.5,-2) is -4
  return times(isWhole ? whole : round(quotient), step);
}

/** The sign of the significance does not count; with a mode, negative numbers are rounded to the other side. */
function withMode(round: Round, other: Round): SheetFunction {
  return takes(["number", "number?", "number?"], (x, step = 1, mode = 0): CellValue => {
    if (step === 0) return 0;
    return toMultiple(x, Math.abs(step), x < 0 && mode !== 0 ? other : round);
  });
}

function precise(round: Round): SheetFunction {
  return takes(["number", "number?"], (x, step = 1) =>
    step === 0 ? 0 : toMultiple(x, Math.abs(step), round),
  );
}
