import { CellError, type CellValue } from "../../model/cell";
import { DIV_ERROR, NUM_ERROR, toNumber, toText } from "./values";

type Operator = (left: CellValue, right: CellValue) => CellValue;

/** Excel's binary operators over single values. @source "Calculation operators and precedence in Excel" */
export const BINARY: Readonly<Record<string, Operator>> = {
  "+": arithmetic((left, right) => cancelled(left, right, left + right)),
  "-": arithmetic((left, right) => cancelled(left, -right, left - right)),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? DIV_ERROR : left / right)),
  "^": arithmetic((left, right) => (left === 0 && right === 0 ? NUM_ERROR : left ** right)),
  "&": (left, right) => {
    const [first, second] = [toText(left), toText(right)];
    if (first instanceof CellError) return first;
    return second instanceof CellError ? second : first + second;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

function arithmetic(apply: (left: number, right: number) => number | CellError): Operator {
  return (left, right) => {
    const [first, second] = [toNumber(left), toNumber(right)];
    if (first instanceof CellError) return first;
    if (second instanceof CellError) return second;
    const value = apply(first, second);
    return value instanceof CellError || Number.isFinite(value) ? value : NUM_ERROR;
  };
}

/**
 * Excel makes a sum 0 when its operands cancel but for the last bits.
 *
 * @source Microsoft, "Floating-point arithmetic may give inaccurate results in Excel", example when adding a
 * negative number
 */
function cancelled(left: number, right: number, sum: number): number {
  return Math.abs(sum) < Math.max(Math.abs(left), Math.abs(right)) * 1e-15 ? 0 : sum;
}

function comparison(holds: (order: number) => boolean): Operator {
  return (left, right) => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return holds(compareValues(left, right));
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

function blankLike(partner: CellValue): CellValue {
  return typeof partner === "string" ? "" : typeof partner === "boolean" ? false : 0;
}

function typeRank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
