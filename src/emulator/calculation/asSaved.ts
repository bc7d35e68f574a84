import { CellError } from "../model/cell";
import type { WorkbookModel } from "../model/workbook";

/** What a formula shows that has no result: as good as none. */
const NO_RESULT = new CellError("#N/A");

/**
 * From now on no formula of the workbook is computed: each shows what the program that saved the file has stored, and where
 * that has stored nothing, an error.
 */
export function keepAsSaved(workbook: WorkbookModel): WorkbookModel {
  workbook.calculationMode = "Manual";
  workbook.calculatesOnOpening = false;
  for (const sheet of workbook.sheets)
    for (const [row, column, { value }] of [...sheet.formulaCells()])
      if (value === null) sheet.settle(row, column, NO_RESULT, {});
  return workbook;
}
