import { finite } from "../../values/argument";
import { DIV_ERROR, NUM_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunctions } from "../sheetFunction";

/** Excel takes no angle from here on. @source support.microsoft.com "COT function", "SEC function" */
const LARGEST_ANGLE = 2 ** 27;

const ofAngle = (angle: number, compute: (angle: number) => number): ReturnType<typeof finite> =>
  Math.abs(angle) >= LARGEST_ANGLE ? NUM_ERROR : finite(compute(angle));
const inverse = (x: number): ReturnType<typeof finite> => (x === 0 ? DIV_ERROR : finite(1 / x));
const within = (holds: boolean, value: number): ReturnType<typeof finite> =>
  holds ? finite(value) : NUM_ERROR;

/** @source support.microsoft.com, the page of each function; "ATAN2 function" takes x first, and `#DIV/0!` at (0, 0) */
export const TRIGONOMETRY: SheetFunctions = ofNumbers({
  SIN: (x) => ofAngle(x, Math.sin),
  COS: (x) => ofAngle(x, Math.cos),
  TAN: (x) => ofAngle(x, Math.tan),
  COT: (x) => (x === 0 ? DIV_ERROR : ofAngle(x, (angle) => 1 / Math.tan(angle))),
  SEC: (x) => ofAngle(x, (angle) => 1 / Math.cos(angle)),
  CSC: (x) => (x === 0 ? DIV_ERROR : ofAngle(x, (angle) => 1 / Math.sin(angle))),
  ASIN: (x) => within(Math.abs(x) <= 1, Math.asin(x)),
  ACOS: (x) => within(Math.abs(x) <= 1, Math.acos(x)),
  ATAN: (x) => Math.atan(x),
  ATAN2: (x, y) => (x === 0 && y === 0 ? DIV_ERROR : Math.atan2(y, x)),
  ACOT: (x) => Math.PI / 2 - Math.atan(x),
  SINH: (x) => finite(Math.sinh(x)),
  COSH: (x) => finite(Math.cosh(x)),
  TANH: (x) => Math.tanh(x),
  COTH: (x) => inverse(Math.tanh(x)),
  SECH: (x) => inverse(Math.cosh(x)),
  CSCH: (x) => inverse(Math.sinh(x)),
  ASINH: (x) => Math.asinh(x),
  ACOSH: (x) => within(x >= 1, Math.acosh(x)),
  ATANH: (x) => within(Math.abs(x) < 1, Math.atanh(x)),
  RADIANS: (x) => (x / 180) * Math.PI,
  DEGREES: (x) => (x / Math.PI) * 180,
});
