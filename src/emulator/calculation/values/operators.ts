import { CellError, type CellValue } from "../../model/cell";
import type { DateSystem } from "../../model/dates/dateSystem";
import { flushed } from "../../model/writtenNumber";
import { textOrder } from "./textOrder";
import { DIV_ERROR, NUM_ERROR, toNumber, toText } from "./values";

export type Operator = (left: CellValue, right: CellValue, dates: Readonly<DateSystem>) => CellValue;

/** Excel's binary operators over single values. @source "Calculation operators and precedence in Excel" */
export const BINARY: Readonly<Record<string, Operator>> = {
  "+": arithmetic((left, right) => left + right),
  "-": arithmetic((left, right) => left - right),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? DIV_ERROR : left / right)),
  "^": arithmetic((left, right) => (left === 0 && right === 0 ? NUM_ERROR : left ** right)),
  "&": (left, right) => {
    const [first, second] = [toText(left), toText(right)];
    if (first instanceof CellError) return first;
    return second instanceof CellError ? second : first + second;
  },
  "=": comparison((left, right) => isEqual(left, right)),
  "<>": comparison((left, right) => !isEqual(left, right)),
  "<": comparison((left, right) => orderOf(left, right) < 0),
  "<=": comparison((left, right) => orderOf(left, right) <= 0),
  ">": comparison((left, right) => orderOf(left, right) > 0),
  ">=": comparison((left, right) => orderOf(left, right) >= 0),
};

/**
 * Sums and differences as the last operation of a formula, outside of brackets: there, and nowhere else, Excel makes them 0
 * when their operands cancel but for the last bits. So `=0.5-0.4-0.1` is 0, and `=(0.5-0.4-0.1)` is -2.78E-17.
 *
 * @source Microsoft, "Floating-point arithmetic may give inaccurate results in Excel", example when adding a negative
 * number; stackoverflow.com/questions/53337274 for the brackets
 */
export const LAST: Readonly<Record<string, Operator>> = {
  "+": arithmetic((left, right) => cancelled(left, right, left + right)),
  "-": arithmetic((left, right) => cancelled(left, -right, left - right)),
};

function arithmetic(apply: (left: number, right: number) => number | CellError): Operator {
  return (left, right, dates) => {
    const [first, second] = [toNumber(left, dates), toNumber(right, dates)];
    if (first instanceof CellError) return first;
    if (second instanceof CellError) return second;
    const value = apply(first, second);
    if (value instanceof CellError) return value;
    return Number.isFinite(value) ? flushed(value) : NUM_ERROR;
  };
}

function cancelled(left: number, right: number, sum: number): number {
  return Math.abs(sum) < Math.max(Math.abs(left), Math.abs(right)) * 1e-15 ? 0 : sum;
}

function comparison(holds: (left: CellValue, right: CellValue) => boolean): Operator {
  return (left, right) => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return holds(left, right);
  };
}

/**
 * Order of values, as a number below, at or above 0: numbers before text before truth values; text without regard to
 * case. A blank compares as 0, an empty text or FALSE, by the type of the other value.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  const first = left === null ? blankLike(right) : left;
  const second = right === null ? blankLike(left) : right;
  if (typeof first !== typeof second) return typeRank(first) - typeRank(second);
  if (typeof first === "string" && typeof second === "string") {
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(first) - Number(second);
}

function isEqual(left: CellValue, right: CellValue): boolean {
  if (typeof left === "number" && typeof right === "number") return isSameNumber(left, right);
  return compareValues(left, right) === 0;
}

/**
 * Whether two numbers are the same to 15 digits: 0.1+0.2=0.3 is TRUE.
 *
 * @source "Excel specifications and limits": number precision 15 digits; LibreOffice and IronCalc agree
 */
function isSameNumber(left: number, right: number): boolean {
  if (left === right) return true;
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(left - right) <= size * 1e-14 && left.toPrecision(15) === right.toPrecision(15);
}

/**
 * The same for formulas.
 *
 * @throws Unknowable for two texts whose order depends on the language of Excel
 */
export function orderOf(left: CellValue, right: CellValue): number {
  const [first, second] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof first === "number" && typeof second === "number" && isSameNumber(first, second)) return 0;
  return typeof first === "string" && typeof second === "string"
    ? textOrder(first, second)
    : compareValues(first, second);
}

function blankLike(partner: CellValue): CellValue {
  return typeof partner === "string" ? "" : typeof partner === "boolean" ? false : 0;
}

function typeRank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
