import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { type ArrayValue, NUM_ERROR, type Value, VALUE_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";

/** Pivots below this share of the largest element are what rounding has left of 0. */
const NOTHING = 1e-14;

/**
 * Matrices.
 *
 * @source support.microsoft.com "MMULT function" (`#VALUE!` for anything but numbers, and for sizes that do not fit),
 * "MDETERM function", "MINVERSE function" (`#NUM!` where there is none), "TRANSPOSE function"
 */
export const MATRICES: SheetFunctions = {
  MMULT: takes(["rows", "rows"], product, "all"),
  MDETERM: takes(
    ["rows"],
    (rows) => ofSquare(rows, (matrix) => finite(eliminated(matrix).determinant)),
    "all",
  ),
  MINVERSE: takes(["rows"], (rows) => ofSquare(rows, inverse), "all"),
  TRANSPOSE: takes(["rows"], turned),
};

/** Rows as columns. */
export function turned(rows: ArrayValue): ArrayValue {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

function areNumbers(rows: ArrayValue): rows is number[][] {
  return rows.flat().every((value) => typeof value === "number");
}

function product(left: ArrayValue, right: ArrayValue): CellValue | ArrayValue {
  if (!areNumbers(left) || !areNumbers(right) || left[0]?.length !== right.length) return VALUE_ERROR;
  return left.map((row) =>
    right[0]!.map((_, column) => row.reduce((sum, value, i) => sum + value * right[i]![column]!, 0)),
  );
}

function ofSquare(rows: ArrayValue, compute: (matrix: number[][]) => Value): Value {
  return areNumbers(rows) && rows.length === rows[0]?.length ? compute(rows) : VALUE_ERROR;
}

function inverse(matrix: number[][]): CellValue | ArrayValue {
  const size = matrix.length;
  const beside = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const { rows, determinant } = eliminated(beside);
  return determinant === 0 ? NUM_ERROR : rows.map((row) => row.slice(size));
}

/** Gauss and Jordan: the first square becomes the unit matrix, unless its determinant is 0. */
function eliminated(matrix: readonly (readonly number[])[]): { rows: number[][]; determinant: number } {
  const rows = matrix.map((row) => [...row]);
  const largest = Math.max(...rows.flat().map(Math.abs));
  let determinant = 1;
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column + 1; row < rows.length; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    const value = rows[pivot]![column]!;
    if (Math.abs(value) <= largest * NOTHING) return { rows, determinant: 0 };
    if (pivot !== column) {
      [rows[pivot], rows[column]] = [rows[column]!, rows[pivot]!];
      determinant = -determinant;
    }
    determinant *= value;
    const line = rows[column]!.map((each) => each / value);
    rows[column] = line;
    rows.forEach((row, i) => {
      const factor = row[column]!;
      if (i !== column && factor !== 0) rows[i] = row.map((each, j) => each - factor * line[j]!);
    });
  }
  return { rows, determinant };
}
