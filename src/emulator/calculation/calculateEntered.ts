import { arrayRect, arrayResult } from "./arrayResult";
import type { Cell, CellValue, ReadonlyCell } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { doubtOf, PLACEHOLDER } from "./doubts";
import { asDisplayed } from "./displayed";
import { hasNoRoom, isDynamic, saysArrays } from "./entered";
import { directoryOf } from "./reading/directory";
import { resultOf } from "./inTable";
import type { Standpoint } from "./reading/references";

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
      sheet.settle(row, column, ...enteredValue(cell, place));
    }
  }
}

function enteredValue(
  cell: ReadonlyCell,
  place: Standpoint,
): [value: CellValue, said: Pick<Cell, "doubt" | "isPlaceholder">] {
  try {
    const array = arrayRect(cell);
    const result = array ? arrayResult(cell.formula!, place, array)[0]![0]! : resultOf(cell.formula!, place);
    return [asDisplayed(result, place.sheet, place.row, place.column), {}];
  } catch (error) {
    return [PLACEHOLDER, { doubt: doubtOf(error), isPlaceholder: true }];
  }
}
