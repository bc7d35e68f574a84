import { CellError, type CellValue } from "../../../model/cell";
import type { Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, NUM_ERROR, type Value, VALUE_ERROR } from "../../values/values";
import { turned } from "../mathematics/matrices";
import { omitting, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { CALC_ERROR, hasBlank, madeOf, orNothing, wholeOf, widthOf } from "./whole";

const MISSING = new CellError("#N/A");

/**
 * Arrays made of several, of one in another form, or of numbers.
 *
 * @source support.microsoft.com "VSTACK function" and "HSTACK function" (padded with `#N/A`), "TOROW function" and "TOCOL
 * function" (1 leaves blanks out, 2 errors, 3 both), "WRAPROWS function" and "WRAPCOLS function" (`#VALUE!` for more than a
 * line, `#NUM!` for less than 1), "SEQUENCE function" (arguments that are left out are 1)
 */
export const ARRAY_FORMS: SheetFunctions = {
  VSTACK: takes(
    ["reference", "reference*"],
    (first, others, place) => stacked([first, ...others], place),
    "all",
  ),
  HSTACK: takes(
    ["reference", "reference*"],
    (first, others, place) => turned(stacked([first, ...others], place, turned)),
    "all",
  ),
  TOCOL: inLine((values) => values.map((value) => [value])),
  TOROW: inLine((values) => (values.length === 0 ? [] : [values])),
  WRAPROWS: wrapped((rows) => rows),
  WRAPCOLS: wrapped(turned),
  SEQUENCE: omitting(
    takes(["number?", "number?", "number?", "number?"], (rows = 1, columns = 1, start = 1, step = 1) => {
      const [tall, wide] = [Math.trunc(rows), Math.trunc(columns)];
      if (tall < 0 || wide < 0) return VALUE_ERROR;
      if (tall === 0 || wide === 0) return CALC_ERROR;
      return madeOf(tall, wide, (row, column) => start + (row * wide + column) * step);
    }),
  ),
};

/** One below the other; an error that is given instead of an array is a value like others. */
function stacked(
  values: readonly Value[],
  place: Standpoint,
  asRows: (rows: ArrayValue) => ArrayValue = (rows) => rows,
): ArrayValue {
  // one that is left empty
  if (values.includes(null)) throw new Unknowable("unknown");
  const arrays = values.map((value) => {
    const rows = wholeOf(value, place);
    return asRows(rows instanceof CellError ? [[rows]] : rows);
  });
  const width = Math.max(...arrays.map(widthOf));
  return arrays.flat().map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(MISSING)]);
}

function inLine(lay: (values: CellValue[]) => ArrayValue): SheetFunction {
  return omitting(
    takes(
      ["reference", "number?", "truth?"],
      (array, ignored = 0, isByColumn = false, place) => {
        const rows = wholeOf(array, place);
        const kind = Math.trunc(ignored);
        if (kind < 0 || kind > 3) return VALUE_ERROR;
        const [noBlanks, noErrors] = [kind % 2 === 1, kind >= 2];
        if (rows instanceof CellError) return noErrors ? CALC_ERROR : rows;
        // whether what an array has of a blank cell is still one
        if (noBlanks && Array.isArray(array) && hasBlank(rows)) throw new Unknowable("unknown");
        const values = (isByColumn ? turned(rows) : rows).flat();
        return orNothing(
          lay(
            values.filter(
              (value) => !(noBlanks && value === null) && !(noErrors && value instanceof CellError),
            ),
          ),
        );
      },
      "all",
    ),
  );
}

function wrapped(asRows: (rows: ArrayValue) => ArrayValue): SheetFunction {
  return omitting(
    takes(
      ["reference", "number", "any?"],
      (array, count, pad = MISSING, place) => {
        const rows = wholeOf(array, place);
        if (rows instanceof CellError) return rows;
        if (rows.length > 1 && widthOf(rows) > 1) return VALUE_ERROR;
        const [values, width] = [rows.flat(), Math.trunc(count)];
        if (width < 1) return NUM_ERROR;
        const height = Math.ceil(values.length / width);
        return asRows(
          madeOf(height, width, (row, column) => {
            const at = row * width + column;
            return at < values.length ? values[at]! : pad;
          }),
        );
      },
      "all",
    ),
  );
}
