import { wantedBy } from "../../model/formulaText/places";
import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import type { CellValue } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Directory } from "./directory";
import { Unknowable } from "../values/unknowable";
import { type ArrayValue, RangeReference, type Value, VALUE_ERROR } from "../values/values";

/** Where a formula stands and how it reads other cells. */
export interface Standpoint {
  readonly workbook: Directory;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly read: (sheet: SheetModel, row: number, column: number) => CellValue;
  /** the values of a range, in rows; without it they are read one by one */
  readonly readAll?: (sheet: SheetModel, rect: Rect) => ArrayValue;
  /** is told which cells the result depends on */
  readonly reads?: (sheet: SheetModel, rect: Rect) => void;
  /** marks the formula as stale: something other than a cell that it depends on has changed */
  readonly touch: () => void;
  /** is told that the result may be another the next time, whatever it depends on */
  readonly isRestless?: () => void;
  /** volatile functions, and library functions not compared with another program, are evaluated too */
  readonly allowsDoubt: boolean;
  /** it is a dynamic array formula: a result of several values spills into neighbouring cells */
  readonly spills: boolean;
  /** is given the values of such a result, and says what the cell of the formula itself shows */
  readonly spill?: (values: ArrayValue) => CellValue;
  /** is told that arrays are computed where a formula that may not spill would compute with single values */
  readonly computedArrays?: () => void;
  /** of a whole column, functions that take one value take that of the row; whether they do is not known within totals */
  readonly takesRow?: boolean | "unknown";
  /** it was entered into a table, where nothing spills */
  readonly hasNoRoom?: boolean;
  /** values to which the formula gives names, by these in small letters */
  readonly variables?: ReadonlyMap<string, Value> | undefined;
  /** the cells that an array formula fills */
  readonly array?: Rect;
  /** it is an array formula, or a part of one: functions that take one value are called for each of several */
  readonly isArray?: boolean;
}

/** Whether several values are computed with one by one, rather than the one that stands beside the formula. */
export function computesArrays({ spills, isArray }: Standpoint): boolean {
  return spills || isArray === true;
}

/** An argument of a function: in a table, of a range where it takes one value that of the row. */
export function ofRow(value: Value, name: string, at: number, place: Standpoint): Value {
  const isOfRow = place.takesRow && value instanceof RangeReference && wantedBy(name, at, "one") === "one";
  if (isOfRow && isWide(value) && place.takesRow === "unknown") throw new Unknowable("unknown");
  return isOfRow ? singleValue(value, { ...place, spills: false, isArray: false }) : value;
}

/** To be called where arrays are computed; an array formula, or what is one anyway, does so in any Excel. */
export function noteArrays({ spills, isArray, computedArrays }: Standpoint): void {
  if (spills && !isArray) computedArrays?.();
}

export function isWide(value: Value): boolean {
  if (Array.isArray(value)) return true;
  return (
    value instanceof RangeReference &&
    (value.rect.top !== value.rect.bottom || value.rect.left !== value.rect.right)
  );
}

/** Values of a reference, in rows; whole rows or columns are read only to the end of the used range. */
export function arrayOf(value: Value, place: Standpoint): ArrayValue {
  if (Array.isArray(value)) return value;
  if (!(value instanceof RangeReference)) return [[value]];
  const { sheet, rect } = value;
  const { bottom, right } = isEndless(rect) ? withinUse(sheet, rect) : rect;
  // how far a sheet is used depends on every cell of it
  place.reads?.(sheet, isEndless(rect) ? WHOLE_SHEET : rect);
  const read = { ...rect, bottom, right };
  return place.readAll?.(sheet, read) ?? rowsOf(read, (row, column) => place.read(sheet, row, column));
}

/** The cells of a range, in rows. */
export function rowsOf(
  { top, left, bottom, right }: Rect,
  read: (row: number, column: number) => CellValue,
): ArrayValue {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => read(top + i, left + j)),
  );
}

/**
 * A single value by implicit intersection: a range gives the cell in the formula's own row or column, else `#VALUE!`;
 * an array gives its first element.
 */
export function singleValue(value: Value, place: Standpoint): CellValue {
  if (Array.isArray(value)) return value[0]?.[0] ?? null;
  if (!(value instanceof RangeReference)) return value;
  const { sheet, rect } = value;
  if (!isWide(value)) return readOne(place, sheet, rect.top, rect.left);
  if (rect.left === rect.right && place.row >= rect.top && place.row <= rect.bottom)
    return readOne(place, sheet, place.row, rect.left);
  if (rect.top === rect.bottom && place.column >= rect.left && place.column <= rect.right)
    return readOne(place, sheet, rect.top, place.column);
  return VALUE_ERROR;
}

function readOne(place: Standpoint, sheet: SheetModel, row: number, column: number): CellValue {
  place.reads?.(sheet, { top: row, left: column, bottom: row, right: column });
  return place.read(sheet, row, column);
}

/**
 * A single value where a function takes only one, such as the first argument of SWITCH.
 *
 * @throws Unknowable for several values in an array formula: evaluating the function for each is not implemented
 */
export function oneValue(value: Value, place: Standpoint): CellValue {
  if (isSeveral(value) && (computesArrays(place) || Array.isArray(value))) throw new Unknowable("unknown");
  return singleValue(value, place);
}

/** Whether a result would spill. @source support.microsoft.com "Dynamic array formulas and spilled array behavior" */
export function isSeveral(value: Value): boolean {
  return Array.isArray(value) ? value.length > 1 || (value[0]?.length ?? 0) > 1 : isWide(value);
}

const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };

/** Whole rows or columns, or nearly so. */
export function isEndless({ top, left, bottom, right }: Rect): boolean {
  return bottom - top >= 10_000 || right - left >= 1_000;
}

function withinUse(sheet: SheetModel, rect: Rect): Rect {
  const used = sheet.usedRect(true);
  return {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, used?.bottom ?? 0)),
    right: Math.max(rect.left, Math.min(rect.right, used?.right ?? 0)),
  };
}
