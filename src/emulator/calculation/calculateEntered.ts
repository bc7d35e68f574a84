import { arrayRect, arrayResult } from "./arrayResult";
import type { Cell, CellValue, ReadonlyCell } from "../model/cell";
import { isOfSeveral } from "../model/severalCells";
import type { SheetModel } from "../model/sheet";
import { spill } from "../model/spilledCells";
import type { WorkbookModel } from "../model/workbook";
import { doubtOf, PLACEHOLDER } from "./doubts";
import { asDisplayed, atFullPrecision } from "./displayed";
import { hasNoRoom, isDynamic, saysArrays } from "./entered";
import { directoryOf } from "./reading/directory";
import { resultOf } from "./inTable";
import type { Standpoint } from "./reading/references";
import type { ArrayValue } from "./values/values";

/**
 * Evaluates only formulas that were entered and have no value yet, as Excel does in manual calculation mode. They read
 * the stored values of other cells, even outdated ones.
 */
export function calculateEntered(workbook: WorkbookModel): void {
  const read = (sheet: SheetModel, row: number, column: number): CellValue =>
    sheet.cell(row, column)?.value ?? null;
  const directory = directoryOf(workbook);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) {
      if (cell.formula === undefined || cell.value !== null) continue;
      const place = {
        workbook: directory,
        sheet,
        row,
        column,
        read,
        touch: () => undefined,
        allowsDoubt: true,
        spills: isDynamic(sheet, row, column, cell),
        hasNoRoom: hasNoRoom(sheet, row, column, cell),
        isArray: cell.array !== undefined,
        computedArrays: () => sheet.computesArrays(row, column),
      };
      if (saysArrays(sheet, row, column, cell, workbook)) sheet.computesArrays(row, column);
      const values = enteredValues(cell, place);
      const [result, said] = Array.isArray(values) ? [values[0]![0] ?? 0, {}] : [PLACEHOLDER, values];
      sheet.settle(row, column, asDisplayed(result, sheet, row, column), said);
      if (Array.isArray(values) && isOfSeveral(cell.array))
        spill(sheet, row, column, atFullPrecision(values, sheet));
    }
  }
}

/** In rows: of an array formula for all of its cells. */
function enteredValues(
  cell: ReadonlyCell,
  place: Standpoint,
): ArrayValue | Pick<Cell, "doubt" | "isPlaceholder"> {
  try {
    const array = arrayRect(cell);
    return array ? arrayResult(cell.formula!, place, array) : [[resultOf(cell.formula!, place)]];
  } catch (error) {
    return { doubt: doubtOf(error), isPlaceholder: true };
  }
}
