import type { CellValue } from "../model/cell";
import { displayedNumber } from "../model/numberFormat/displayedNumber";
import type { SheetModel } from "../model/sheet";
import { Unknowable } from "./values/unknowable";
import type { ArrayValue } from "./values/values";

/**
 * The result of a formula in its cell: in a workbook that calculates with what it displays, the number that the format of the
 * cell displays.
 *
 * @throws Unknowable where it is a date or a time of which a part may be hidden
 * @source support.microsoft.com "Set rounding precision"
 */
export function asDisplayed(value: CellValue, sheet: SheetModel, row: number, column: number): CellValue {
  if (!sheet.precision.isAsDisplayed || typeof value !== "number") return value;
  const displayed = displayedNumber(sheet.numberFormat(row, column), value);
  if (displayed === undefined) throw new Unknowable("unknown");
  return displayed;
}

/** @throws Unknowable for several values, each of which would be rounded by the format of its own cell */
export function atFullPrecision(values: ArrayValue, { precision }: SheetModel): ArrayValue {
  if (precision.isAsDisplayed) throw new Unknowable("unknown");
  return values;
}
