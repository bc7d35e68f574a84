import { renameReferences } from "../../model/mentions";
import type { SheetModel } from "../../model/sheet";
import { rewriteRules } from "../../model/rewrittenRules";
import type { WorkbookModel } from "../../model/workbook";
import { type Host, HostObject } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { oneOf, text } from "../coerce";
import { carrySheet } from "../sheet/carrySheet";
import { assertWhole, freeSheetName, placeOf } from "../sheet/copySheet";
import { assertFreeStructure } from "../workbookProtection";

type Options = Readonly<Record<string, unknown>>;

/**
 * Inserts sheets of another workbook's file, all of them unless some are named, at the end unless another place is.
 *
 * @returns the ids of the new sheets
 * @source Excel.Workbook.insertWorksheetsFromBase64, Excel.InsertWorksheetOptions
 */
export function insertWorksheets(base64: unknown, given: unknown, host: Host): string[] {
  const { sheetNamesToInsert, positionType, relativeTo } = (given ?? {}) as Options;
  assertFreeStructure(host);
  const from = host.workbookOf(text(base64, "file"));
  const chosen = sheetsNamed(sheetNamesToInsert, from);
  for (const sheet of chosen) assertWhole(sheet, from, host);
  const where = oneOf(
    positionType ?? "End",
    ["None", "Before", "After", "Beginning", "End"],
    "position type",
  );
  const beside = besideGiven(relativeTo, host);
  // without a sheet that it is relative to, After is the end
  const at = where === "After" && !beside ? host.workbook.sheets.length : placeOf(where, beside, host);
  const { workbook } = host;
  const inserted = chosen.map((sheet) => {
    const isTaken = workbook.sheet(sheet.name) !== undefined;
    const copy = workbook.addSheet(isTaken ? freeSheetName(sheet.name, host) : sheet.name);
    copy.visibility = sheet.visibility;
    carrySheet(sheet, copy, host, false);
    return copy;
  });
  renameAmong(chosen, inserted);
  carryNames(from, chosen, inserted, workbook);
  workbook.sheets = workbook.sheets.filter((sheet) => !inserted.includes(sheet));
  workbook.sheets.splice(at, 0, ...inserted);
  host.touched();
  return inserted.map(({ id }) => id);
}

/** @throws HostError ItemNotFound for a name that no sheet of the file has */
function sheetsNamed(names: unknown, { sheets }: WorkbookModel): SheetModel[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0))
    return [...sheets];
  if (!Array.isArray(names)) throw invalid("sheet names");
  return names.map((name: unknown) => {
    const wanted = text(name, "sheet name").toLowerCase();
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
    if (!found) throw notFound(`worksheet ${String(name)}`);
    return found;
  });
}

function besideGiven(relativeTo: unknown, host: Host): SheetModel | undefined {
  if (relativeTo === undefined || relativeTo === null || relativeTo === "") return undefined;
  if (relativeTo instanceof HostObject && relativeTo.type.name === "Worksheet")
    return relativeTo.target as SheetModel;
  const name = text(relativeTo, "the sheet that the position is relative to");
  const found = host.workbook.sheet(name);
  if (!found) throw notFound(`worksheet ${name}`);
  return found;
}

/** Formulas of inserted sheets that name another one of them follow it to its new name. */
function renameAmong(chosen: readonly SheetModel[], inserted: readonly SheetModel[]): void {
  const renamed = chosen.flatMap((sheet, i) =>
    sheet.name === inserted[i]!.name ? [] : [[sheet.name, inserted[i]!.name] as const],
  );
  const rename = (formula: string): string =>
    renamed.reduce((all, [from, to]) => renameReferences(all, from, to), formula);
  for (const sheet of renamed.length > 0 ? inserted : []) {
    for (const [row, column, { formula }] of [...sheet.formulaCells()]) {
      const now = rename(formula!);
      if (now !== formula) sheet.rephrase(row, column, now);
    }
    rewriteRules(sheet, rename);
  }
}

/** Names of the sheets, and names of their workbook that refer to them: those stay names of the sheet where one is taken. */
function carryNames(
  from: WorkbookModel,
  chosen: readonly SheetModel[],
  inserted: readonly SheetModel[],
  workbook: WorkbookModel,
): void {
  chosen.forEach((sheet, i) => {
    const copy = inserted[i]!;
    const moved = (formula: string): string => renameReferences(formula, sheet.name, copy.name);
    copy.names = sheet.names.map(({ name, formula, visible, comment }) => ({
      name,
      formula: moved(formula),
      visible,
      comment,
    }));
    // a reference that becomes another one when the sheet is gone is one to the sheet
    const wide = from.names.filter(
      ({ formula }) => renameReferences(formula, sheet.name, undefined) !== formula,
    );
    for (const { name, formula, visible, comment } of wide) {
      const names = workbook.name(name) || workbook.table(name) ? copy.names : workbook.names;
      names.push({ name, formula: moved(formula), visible, comment });
    }
  });
}
