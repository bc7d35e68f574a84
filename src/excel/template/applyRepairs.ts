import { rangeOn } from "../request/passing";
import { nameReference } from "../../workbook/plan/address";
import type { ExpectedCell } from "../../workbook/repair/expectedCells";
import type { RepairedName, SheetRepair } from "../../workbook/repair/repairs";
import { applyFormat } from "../sheets/dress";
import { applyValidation } from "../sheets/rules";
import { type Check, putSingly } from "../cells/formulas";
import { allWritten, Part, writing } from "../request/part";
import { protectAs, PROTECTION, type Shut } from "../sheets/protection";

/**
 * Writes what was found to be lost, on sheets that are unprotected. Cells that people write in get their look and their
 * rules, never a value. Answered by a Problem where formulas do not stand as they were written.
 */
export function restoring(repairs: readonly SheetRepair[]): Part {
  return allWritten(
    repairs.flatMap((repair) => [
      ...(repair.names ?? []).map((each) => restoringName(repair.sheet, each)),
      new Part(({ workbook }) => putRepair(workbook.worksheets.getItem(repair.sheet), repair)),
    ]),
  );
}

/** Protected sheets, which have to be unprotected first; `restoring` protects them again as they were. */
export function shutSheets(repairs: readonly SheetRepair[]): Shut[] {
  return repairs
    .filter(({ protection }) => !protection)
    .map(({ sheet, options }) => ({ sheet, options: options ?? PROTECTION }));
}

/** Points a name to its cell again, so that formulas of users that use it go on working. */
function restoringName(sheet: string, { name, row, column, exists }: RepairedName): Part {
  return writing(({ workbook: { names, worksheets } }) => {
    if (exists) names.getItem(name).formula = nameReference({ name, sheet, row, column });
    else names.add(name, worksheets.getItem(sheet).getCell(row, column));
  });
}

function putRepair(
  sheet: Excel.Worksheet,
  { sheet: name, formulas, anchors = [], locks, formats, validations, options }: SheetRepair,
): Check {
  const rangeOf = ({ row, column }: ExpectedCell): Excel.Range =>
    rangeOn(sheet, { row, column, rows: 1, columns: 1 });
  for (const cell of formats) {
    applyFormat(
      rangeOf(cell),
      { row: cell.row, column: cell.column, rows: 1, columns: 1 },
      {
        numberFormat: "General",
        ...cell.format,
      },
    );
    if (!cell.format?.fill) rangeOf(cell).format.fill.clear();
  }
  for (const cell of locks) rangeOf(cell).format.protection.locked = cell.format?.entry !== true;
  const lost = formulas.map(({ row, column, formula = "" }) => ({ row, column, formula }));
  const check = putSingly(sheet, lost, anchors, name);
  for (const validation of validations) applyValidation(rangeOn(sheet, validation.area), validation);
  protectAs(sheet, options ?? PROTECTION);
  return check;
}
