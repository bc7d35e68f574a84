import { CellError, type CellValue } from "../../model/cell";
import { criterion } from "../functions/criterion";
import { Unknowable } from "../values/unknowable";
import { DIV_ERROR, RangeReference, type Value, VALUE_ERROR } from "../values/values";
import { arrayOf, oneValue, type Standpoint } from "./references";

type Conditional = (args: readonly Value[], place: Standpoint) => CellValue;

/**
 * Functions of the cells that meet criteria.
 *
 * @source support.microsoft.com "SUMIF function" (the cells that are added begin where the third argument begins, and
 * are as many as those that are looked at), "SUMIFS function", "AVERAGEIFS function", "MAXIFS function",
 * "COUNTBLANK function" (cells with an empty text are counted too)
 */
export const CONDITIONAL: Readonly<Record<string, Conditional>> = {
  COUNTBLANK: ([range = null], place) => {
    const [height, width] = sizeOf(range);
    const values = arrayOf(range, place).flat();
    return height * width - values.filter((value) => value !== null && value !== "").length;
  },
  COUNTIF: (args, place) => counted(args.slice(0, 2), place),
  COUNTIFS: counted,
  SUMIF: (args, place) => reduced(sizedAlike(args), place, total),
  SUMIFS: (args, place) => reduced(args, place, total),
  AVERAGEIF: (args, place) => reduced(sizedAlike(args), place, mean),
  AVERAGEIFS: (args, place) => reduced(args, place, mean),
  MAXIFS: (args, place) => reduced(args, place, (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  MINIFS: (args, place) => reduced(args, place, (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
};

function total(numbers: readonly number[]): CellValue {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): CellValue {
  return numbers.length > 0 ? Number(total(numbers)) / numbers.length : DIV_ERROR;
}

function counted(args: readonly Value[], place: Standpoint): CellValue {
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
  [range = null, ...pairs]: readonly Value[],
  place: Standpoint,
  reduce: (numbers: readonly number[]) => CellValue,
): CellValue {
  if (!isSameSize(range, pairs[0] ?? null)) return VALUE_ERROR;
  const chosen = meeting(pairs, place);
  if (chosen instanceof CellError) return chosen;
  const values = arrayOf(range, place);
  const found = chosen.map(([row, column]) => values[row]?.[column] ?? null);
  const fault = found.find((value) => value instanceof CellError);
  if (fault instanceof CellError) return fault;
  return reduce(found.filter((value) => typeof value === "number"));
}

/** The cells that meet every criterion, as row and column offsets from the first cell. */
function meeting(pairs: readonly Value[], place: Standpoint): (readonly [number, number])[] | CellError {
  const ranges = pairs.filter((_, i) => i % 2 === 0);
  // cells that are gone: #REF!
  const lost = ranges.find((range) => range instanceof CellError);
  if (lost instanceof CellError) return lost;
  if (ranges.some((range) => !isSameSize(range, ranges[0]!))) return VALUE_ERROR;
  const asked = ranges.map((range, i) => ({
    values: arrayOf(range, place),
    holds: criterion(oneValue(pairs[2 * i + 1] ?? null, place)),
  }));
  // whole columns are read only to the end of the used range: where blanks meet every criterion, those beyond count too
  const height = Math.max(...asked.map(({ values }) => values.length));
  const width = Math.max(...asked.map(({ values }) => values[0]?.length ?? 0));
  const [rows, columns] = sizeOf(ranges[0] ?? null);
  if ((rows > height || columns > width) && asked.every(({ holds }) => holds(null)))
    throw new Unknowable("unknown");
  const met: (readonly [number, number])[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (asked.every(({ values, holds }) => holds(values[row]?.[column] ?? null))) met.push([row, column]);
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
