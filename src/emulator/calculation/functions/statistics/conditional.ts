import { CellError, type CellValue } from "../../../model/cell";
import { broadcast } from "../../reading/broadcast";
import { arrayOf, type Standpoint, singleValue } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { DIV_ERROR, RangeReference, type Value, VALUE_ERROR } from "../../values/values";
import { sum } from "../mathematics/sums";
import type { SheetFunction, SheetFunctions } from "../sheetFunction";
import { largest, smallest } from "./averages";
import { criterion } from "./criterion";
import { textPlaces } from "./textPlaces";

/** What is looked at, and what it is asked for, in turn. */
type Asked = readonly Value[];

/**
 * Functions of the cells that meet criteria.
 *
 * @source support.microsoft.com "SUMIF function" (the cells that are added begin where the third argument begins, and
 * are as many as those that are looked at), "SUMIFS function", "AVERAGEIFS function", "MAXIFS function",
 * "COUNTBLANK function" (cells with an empty text are counted too)
 */
export const CONDITIONAL: SheetFunctions = {
  COUNTBLANK: {
    call: ([range = null, ...more], place) => {
      if (more.length > 0) throw new Unknowable("unknown");
      if (range instanceof CellError) return range;
      const [height, width] = sizeOf(range);
      const values = arrayOf(range, place).flat();
      return height * width - values.filter((value) => value !== null && value !== "").length;
    },
    isArrayAt: () => false,
  },
  COUNTIF: conditional(2, 2, (i) => i === 1, counted),
  COUNTIFS: conditional(2, Infinity, (i) => i % 2 === 1, counted),
  SUMIF: conditional(
    2,
    3,
    (i) => i === 1,
    (args, place) => reduced(sizedAlike(args), place, sum),
  ),
  SUMIFS: several(sum),
  AVERAGEIF: conditional(
    2,
    3,
    (i) => i === 1,
    (args, place) => reduced(sizedAlike(args), place, mean),
  ),
  AVERAGEIFS: several(mean),
  MAXIFS: several((numbers) => (numbers.length > 0 ? largest(numbers) : 0)),
  MINIFS: several((numbers) => (numbers.length > 0 ? smallest(numbers) : 0)),
};

/** @param isCriterion whether an argument is a criterion: of several the function is called for each */
function conditional(
  least: number,
  most: number,
  isCriterion: (place: number) => boolean,
  compute: (args: readonly Value[], place: Standpoint) => CellValue,
): SheetFunction {
  return {
    call: (args, place) => {
      if (args.length < least || args.length > most) throw new Unknowable("unknown");
      // cells are looked at in references alone, and of an array of them in each
      if (args.some((value, i) => !isCriterion(i) && Array.isArray(value))) throw new Unknowable("unknown");
      return broadcast(args, isCriterion, place, (each) => compute(each, place));
    },
    isArrayAt: () => false,
  };
}

function several(reduce: (numbers: readonly number[]) => CellValue): SheetFunction {
  return conditional(
    3,
    Infinity,
    (i) => i > 0 && i % 2 === 0,
    (args, place) => reduced(args, place, reduce),
  );
}

function mean(numbers: readonly number[]): CellValue {
  return numbers.length > 0 ? sum(numbers) / numbers.length : DIV_ERROR;
}

function counted(args: Asked, place: Standpoint): CellValue {
  const chosen = meeting(args, place);
  return chosen instanceof CellError ? chosen : chosen.length;
}

/** The arguments of `SUMIF(range, criterion, summed)` in the order of SUMIFS, `summed` resized to `range`. */
function sizedAlike([range = null, wanted = null, summed]: readonly Value[]): readonly Value[] {
  if (!(range instanceof RangeReference && summed instanceof RangeReference))
    return [summed ?? range, range, wanted];
  const { top, left } = summed.rect;
  const [down, across] = [range.rect.bottom - range.rect.top, range.rect.right - range.rect.left];
  const rect = { top, left, bottom: top + down, right: left + across };
  return [new RangeReference(summed.sheet, rect), range, wanted];
}

function reduced(
  [range = null, ...asked]: readonly Value[],
  place: Standpoint,
  reduce: (numbers: readonly number[]) => CellValue,
): CellValue {
  if (asked.length % 2 === 1) throw new Unknowable("unknown");
  if (range instanceof CellError) return range;
  if (!isSameSize(range, asked[0] ?? null)) return VALUE_ERROR;
  const chosen = meeting(asked, place);
  if (chosen instanceof CellError) return chosen;
  const values = arrayOf(range, place);
  const found = chosen.map(([row, column]) => values[row]?.[column] ?? null);
  const fault = found.find((value) => value instanceof CellError);
  if (fault instanceof CellError) return fault;
  return reduce(found.filter((value) => typeof value === "number"));
}

/** The cells that meet every criterion, as row and column offsets from the first cell. */
function meeting(asked: Asked, place: Standpoint): (readonly [number, number])[] | CellError {
  if (asked.length % 2 === 1) throw new Unknowable("unknown");
  const ranges = asked.filter((_, i) => i % 2 === 0);
  // cells that are gone: #REF!
  const lost = ranges.find((range) => range instanceof CellError);
  if (lost instanceof CellError) return lost;
  if (ranges.some((range) => !isSameSize(range, ranges[0]!))) return VALUE_ERROR;
  const conditions = ranges.map((range, i) => ({
    values: arrayOf(range, place),
    holds: criterion(singleValue(asked[2 * i + 1] ?? null, place), place.sheet.dates),
  }));
  // whole columns are read only to the end of the used range: where blanks meet every criterion, those beyond count too
  const height = Math.max(...conditions.map(({ values }) => values.length));
  const width = Math.max(...conditions.map(({ values }) => values[0]?.length ?? 0));
  const [rows, columns] = sizeOf(ranges[0] ?? null);
  if ((rows > height || columns > width) && conditions.every(({ holds }) => holds(null)))
    throw new Unknowable("unknown");
  const isMet = (row: number, column: number): boolean =>
    conditions.every(({ values, holds }) => holds(values[row]?.[column] ?? null));
  const named = conditions.find(({ holds }) => holds.text !== undefined);
  const places = named && textPlaces(named.values, named.holds.text!);
  if (places) return places.filter((found) => isMet(...found));
  const met: (readonly [number, number])[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) if (isMet(row, column)) met.push([row, column]);
  return met;
}

function isSameSize(one: Value, other: Value): boolean {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a[0] === b[0] && a[1] === b[1];
}

/** The number of rows and of columns. */
function sizeOf(value: Value): readonly [number, number] {
  if (value instanceof RangeReference) {
    const { top, left, bottom, right } = value.rect;
    return [bottom - top + 1, right - left + 1];
  }
  return Array.isArray(value) ? [value.length, value[0]?.length ?? 0] : [1, 1];
}
