import { formulaTokens } from "../../model/formulaText/formulaTokens";
import { renameReferences, renameSheets } from "../../model/mentions";
import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";

/**
 * Names of sheets that are inserted, and of their workbook those that refer to them or that their formulas use. Where a name
 * is taken, one that refers to a sheet becomes a name of that sheet.
 *
 * @returns those that are names of the workbook now
 */
export function carryNames(
  from: WorkbookModel,
  chosen: readonly SheetModel[],
  inserted: readonly SheetModel[],
  workbook: WorkbookModel,
): NameModel[] {
  const sheets = new Map(chosen.map(({ name }, i) => [name, inserted[i]!.name]));
  const moved = ({ name, formula, visible, comment }: NameModel): NameModel => ({
    name,
    formula: renameSheets(formula, sheets),
    visible,
    comment,
  });
  const isTaken = ({ name }: NameModel): boolean =>
    workbook.name(name) !== undefined || workbook.table(name) !== undefined;
  chosen.forEach((sheet, i) => (inserted[i]!.names = sheet.names.map(moved)));
  const used = namesUsed(chosen);
  const carried: NameModel[] = [];
  for (const each of from.names) {
    const place = chosen.findIndex(({ name }) => isOn(each, name));
    if (isTaken(each)) {
      if (place >= 0) inserted[place]!.names.push(moved(each));
      continue;
    }
    const isOnOthers = from.sheets.some((sheet) => !chosen.includes(sheet) && isOn(each, sheet.name));
    if (place < 0 && (isOnOthers || !used.has(each.name.toLowerCase()))) continue;
    carried.push(moved(each));
  }
  workbook.names.push(...carried);
  return carried;
}

/** A reference that becomes another one when the sheet is gone is one to the sheet. */
function isOn({ formula }: NameModel, sheet: string): boolean {
  return renameReferences(formula, sheet, undefined) !== formula;
}

/** Names in the formulas of sheets, in small letters. */
function namesUsed(sheets: readonly SheetModel[]): Set<string> {
  const found = new Set<string>();
  for (const sheet of sheets)
    for (const [, , { formula }] of sheet.formulaCells())
      for (const { type, value } of formulaTokens(formula!))
        if (type === "range_named") found.add(value.toLowerCase());
  return found;
}
