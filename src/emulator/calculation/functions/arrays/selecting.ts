import { CellError, type CellValue } from "../../../model/cell";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, type Value, VALUE_ERROR } from "../../values/values";
import { turned } from "../mathematics/matrices";
import { omitting, type SheetFunctions, takes } from "../sheetFunction";
import { CALC_ERROR, orNothing, wholeOf, widthOf } from "./whole";

/**
 * Lines of arrays that are chosen by their values.
 *
 * @source support.microsoft.com "FILTER function" (what is included has the height or the width of the array; `#CALC!` where
 * nothing is, unless it is said what then; an error in it is the result), "UNIQUE function"
 */
export const SELECTING: SheetFunctions = {
  FILTER: takes(
    ["reference", "reference", "reference?"],
    (array, include, otherwise, place) => {
      const rows = wholeOf(array, place);
      if (rows instanceof CellError) return rows;
      const tests = wholeOf(include, place);
      if (tests instanceof CellError) return tests;
      const isOfRows = tests.length === rows.length && widthOf(tests) === 1;
      if (!isOfRows && !(tests.length === 1 && widthOf(tests) === widthOf(rows))) return VALUE_ERROR;
      const kept = truthsOf(tests.flat());
      if (kept instanceof CellError) return kept;
      if (!kept.includes(true)) return ofNothing(otherwise);
      return isOfRows ? rows.filter((_, i) => kept[i]) : rows.map((row) => row.filter((_, i) => kept[i]));
    },
    "all",
  ),
  UNIQUE: omitting(
    takes(
      ["reference", "truth?", "truth?"],
      (array, isByColumn = false, isOnce = false, place) => {
        const rows = wholeOf(array, place);
        if (rows instanceof CellError) return rows;
        const lines = isByColumn ? turned(rows) : rows;
        const found = distinct(lines, isOnce);
        return orNothing(isByColumn ? turned(found) : found);
      },
      "all",
    ),
  ),
};

/** @throws Unknowable for texts, and for several errors, of which one is the result */
function truthsOf(values: readonly CellValue[]): readonly boolean[] | CellError {
  const errors = values.filter((value) => value instanceof CellError);
  if (errors.some(({ code }) => code !== errors[0]!.code)) throw new Unknowable("unknown");
  if (errors.length > 0) return errors[0]!;
  if (values.some((value) => typeof value === "string")) throw new Unknowable("unknown");
  return values.map(Boolean);
}

/** @throws Unknowable for an argument that is there and empty */
function ofNothing(otherwise: Value | undefined): Value {
  if (otherwise === null) throw new Unknowable("unknown");
  return otherwise === undefined ? CALC_ERROR : otherwise;
}

/** The first of all lines that are the same, or those alone that are there once. */
function distinct(lines: ArrayValue, isOnce: boolean): ArrayValue {
  const keys = keysOf(lines);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (isOnce) return lines.filter((_, i) => counts.get(keys[i]!) === 1);
  const seen = new Set<string>();
  return lines.filter((_, i) => seen.size < seen.add(keys[i]!).size);
}

/**
 * What makes lines the same: texts are without regard to case.
 *
 * @throws Unknowable where it matters what a blank is equal to, or an error, or a number in its last bits
 */
function keysOf(lines: ArrayValue): readonly string[] {
  const values = lines.flat();
  const hasNothing = values.some((value) => value === 0 || value === "" || value === false);
  if (hasNothing && values.includes(null)) throw new Unknowable("unknown");
  if (lines.length > 1 && values.some((value) => value instanceof CellError)) throw new Unknowable("unknown");
  const exact = new Map<string, number>();
  return lines.map((line) =>
    JSON.stringify(
      line.map((value) => {
        if (typeof value === "string") return value.toLowerCase();
        if (typeof value !== "number") return value;
        const shown = value.toPrecision(15);
        if ((exact.get(shown) ?? value) !== value) throw new Unknowable("unknown");
        exact.set(shown, value);
        return value;
      }),
    ),
  );
}
