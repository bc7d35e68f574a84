import { areaAddress, nameReference } from "../../workbook/plan/address";
import type { ExpectedCell } from "../../workbook/repair/expectedCells";
import type { RepairedName, SheetRepair } from "../../workbook/repair/repairs";
import { applyFormat, applyValidation } from "../applySheet";

/** Queues what was found to be lost. Cells that people write in get their look and their rules, never a value. */
export function queueRepairs({ workbook }: Excel.RequestContext, repairs: readonly SheetRepair[]): void {
  for (const repair of repairs) {
    queueRepair(workbook.worksheets.getItem(repair.sheet), repair);
    for (const each of repair.names ?? []) queueName(workbook, repair.sheet, each);
  }
}

/** Formulas of users that go by the name go on working: it means the cell that it should. */
function queueName({ names, worksheets }: Excel.Workbook, sheet: string, each: RepairedName): void {
  const { name, row, column, exists } = each;
  if (exists) names.getItem(name).formula = nameReference({ name, sheet, row, column });
  else names.add(name, worksheets.getItem(sheet).getCell(row, column));
}

function queueRepair(
  sheet: Excel.Worksheet,
  { formulas, locks, formats, validations, protection }: SheetRepair,
): void {
  const rangeOf = ({ row, column }: ExpectedCell): Excel.Range =>
    sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 }));
  if (!protection) sheet.protection.unprotect();
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
  for (const cell of formulas) rangeOf(cell).formulas = [[cell.formula]];
  for (const validation of validations)
    applyValidation(sheet.getRange(areaAddress(validation.area)), validation);
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
