import { CellError, type CellValue } from "../../model/cell";
import { Unknowable } from "../values/unknowable";
import { type ArrayValue, RangeReference, type Value } from "../values/values";
import {
  arrayOf,
  computesArrays,
  isEndless,
  isWide,
  noteArrays,
  type Standpoint,
  singleValue,
} from "./references";

const BEYOND = new CellError("#N/A");

/**
 * Calls a function for each of the values where an argument has several and it takes one: the result is an array as large as
 * the largest of them, and of a single row or column each takes part in all.
 *
 * @param takesOne whether the argument at a place is one that is taken value by value
 * @source support.microsoft.com "Guidelines and examples of array formulas"; "Dynamic array formulas and spilled array
 * behavior": where sizes do not fit, `#N/A`
 */
export function broadcast(
  args: readonly Value[],
  takesOne: (place: number) => boolean,
  place: Standpoint,
  apply: (args: readonly Value[]) => Value,
): Value {
  const taken = args.map((value, i) => (takesOne(i) ? narrowed(value, place) : value));
  const several = taken.filter((value, i): value is ArrayValue => takesOne(i) && Array.isArray(value));
  if (several.length === 0) return apply(taken);
  const height = Math.max(...several.map((rows) => rows.length));
  const width = Math.max(...several.map((rows) => rows[0]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      scalar(
        apply(
          taken.map((value, i) =>
            takesOne(i) && Array.isArray(value) ? elementAt(value, row, column) : value,
          ),
        ),
        place,
      ),
    ),
  );
}

/**
 * A range as its values where arrays are computed, else the one of them that stands beside the formula.
 *
 * @throws Unknowable for whole rows and columns: the blanks beyond the used range would count too, as in `SUM((A:A="")*1)`
 */
function narrowed(value: Value, place: Standpoint): CellValue | ArrayValue {
  if (value instanceof RangeReference) {
    if (!computesArrays(place) || !isWide(value)) return singleValue(value, place);
    if (isEndless(value.rect)) throw new Unknowable("unknown");
    noteArrays(place);
    return arrayOf(value, place);
  }
  return Array.isArray(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value;
}

/** An element of an array; one of a single row or column is repeated. */
function elementAt(array: ArrayValue, row: number, column: number): CellValue {
  const line = array.length === 1 ? array[0] : array[row];
  if (!line) return BEYOND;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? BEYOND : value;
}

/** @throws Unknowable for arrays in an array, of which Excel shows errors or the first */
function scalar(value: Value, place: Standpoint): CellValue {
  if (isWide(value)) throw new Unknowable("unknown");
  return singleValue(value, place);
}
