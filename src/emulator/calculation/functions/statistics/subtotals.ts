import { CellError, type CellValue } from "../../../model/cell";
import type { SheetModel } from "../../../model/sheet";
import { arrayOf, type Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { RangeReference, type Value, VALUE_ERROR } from "../../values/values";
import { finite } from "../../values/argument";
import { sum } from "../mathematics/sums";
import { type SheetFunctions, takes } from "../sheetFunction";
import { ascending, largest, mean, median, mode, smallest } from "./averages";
import { AMONG } from "./order";
import { deviationOfAll, deviationOfSample, varianceOfAll, varianceOfSample } from "./spread";

type Summary = (numbers: readonly number[]) => CellValue;

/** By their numbers, from 1; the second and the third count, and are computed of all values. */
const SUMMARIES: readonly Summary[] = [
  mean,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  (numbers) => (numbers.length > 0 ? largest(numbers) : 0),
  (numbers) => (numbers.length > 0 ? smallest(numbers) : 0),
  (numbers) => (numbers.length > 0 ? finite(numbers.reduce((all, each) => all * each, 1)) : 0),
  deviationOfSample,
  deviationOfAll,
  (numbers) => finite(sum(numbers)),
  varianceOfSample,
  varianceOfAll,
  median,
  mode,
];
const COUNT = 2;
const COUNT_ALL = 3;
const OF_SUBTOTAL = 11;
/** Functions of AGGREGATE from 14 on, which take one number more. */
const FIRST_AMONG = 14;
const FOUND = [
  AMONG.nthLargest,
  AMONG.nthSmallest,
  AMONG.percentile,
  AMONG.quartile,
  AMONG.percentileWithin,
  AMONG.quartileWithin,
];
/** Options of AGGREGATE that pass over errors, and those that do not pass over other subtotals. */
const WITHOUT_ERRORS = new Set([2, 3, 6, 7]);
const WITH_SUBTOTALS = new Set([4, 5, 6, 7]);

/**
 * Totals that leave others out.
 *
 * @source support.microsoft.com "SUBTOTAL function" (other subtotals in the range are passed over, and rows that a filter
 * hides; from 101 on hidden rows too), "AGGREGATE function" (options 0 to 7)
 */
export const SUBTOTALS: SheetFunctions = {
  SUBTOTAL: takes(["number", "reference*"], (which, ranges, place) => {
    const number = Math.trunc(which);
    const summary = number > 100 ? number - 100 : number;
    if (summary < 1 || summary > OF_SUBTOTAL || ranges.length === 0) return VALUE_ERROR;
    // it takes references alone, and of an array of them each
    if (ranges.some((range) => Array.isArray(range))) throw new Unknowable("unknown");
    return summarised(
      summary,
      ranges.flatMap((range) => shown(range, { passesOver: true, seesHidden: number <= 100 }, place)),
    );
  }),
  AGGREGATE: takes(
    ["number", "number", "reference*"],
    (which, how, args, place) => {
      const [number, option] = [Math.trunc(which), Math.trunc(how)];
      if (number < 1 || number > FIRST_AMONG + 5 || option < 0 || option > 7 || args.length === 0)
        return VALUE_ERROR;
      const ranges = number < FIRST_AMONG ? args : args.slice(0, 1);
      const leaving = { passesOver: !WITH_SUBTOTALS.has(option), seesHidden: option % 2 === 0 };
      const all = ranges.flatMap((range) => shown(range, leaving, place));
      const values = WITHOUT_ERRORS.has(option) ? all.filter((value) => !(value instanceof CellError)) : all;
      if (number < FIRST_AMONG) return summarised(number, values);
      return found(number, values, args, place);
    },
    [2],
  ),
};

function found(
  which: number,
  values: readonly CellValue[],
  args: readonly Value[],
  place: Standpoint,
): CellValue {
  const asked = args.length === 2 ? arrayOf(args[1]!, place) : [];
  if (asked.length !== 1 || asked[0]!.length !== 1) throw new Unknowable("unknown");
  const fault = [...values, asked[0]![0]!].find((value) => value instanceof CellError);
  if (fault !== undefined) return fault;
  const numbers = values.filter((value) => typeof value === "number");
  const nth = asked[0]![0];
  if (typeof nth !== "number") throw new Unknowable("unknown");
  return numbers.length > 0 ? FOUND[which - FIRST_AMONG]!(ascending(numbers), nth) : new CellError("#NUM!");
}

function summarised(which: number, values: readonly CellValue[]): CellValue {
  if (which === COUNT_ALL) return values.filter((value) => value !== null).length;
  const fault = which === COUNT ? undefined : values.find((value) => value instanceof CellError);
  return fault ?? SUMMARIES[which - 1]!(values.filter((value) => typeof value === "number"));
}

/** What a total leaves out besides rows that a filter hides. */
interface Leaving {
  /** other subtotals */
  readonly passesOver: boolean;
  /** rows that a person has hidden count */
  readonly seesHidden: boolean;
}

function shown(range: Value, { passesOver, seesHidden }: Leaving, place: Standpoint): CellValue[] {
  if (range instanceof CellError) return [range];
  if (!(range instanceof RangeReference)) return arrayOf(range, place).flat();
  // hiding a row changes no cell
  place.isRestless?.();
  const { sheet, rect } = range;
  if (sheet.touched.hasHidden) place.touch();
  const isSubtotal = (row: number, column: number): boolean =>
    /\b(SUBTOTAL|AGGREGATE)\(/i.test(sheet.cell(rect.top + row, rect.left + column)?.formula ?? "");
  return arrayOf(range, place).flatMap((line, row) => {
    const at = rect.top + row;
    const isHidden = sheet.rows.get(at)?.hidden === true;
    if (isHidden && (!seesHidden || isFiltered(sheet, at))) return [];
    return line.filter((_, column) => !passesOver || !isSubtotal(row, column));
  });
}

/** Whether a row is among those that a filter hides or shows. */
function isFiltered({ autoFilter, tables }: SheetModel, row: number): boolean {
  const isIn = (rect: { readonly top: number; readonly bottom: number }): boolean =>
    row > rect.top && row <= rect.bottom;
  return (
    (autoFilter !== undefined && autoFilter.criteria.size > 0 && isIn(autoFilter.rect)) ||
    tables.some(({ filters, rect }) => filters !== undefined && filters.size > 0 && isIn(rect))
  );
}
