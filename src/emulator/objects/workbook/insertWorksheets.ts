import { followSheets } from "../../model/mentions";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { type Host, HostObject } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { oneOf, text } from "../coerce";
import { carrySheet, followTables } from "../sheet/carrySheet";
import { carryNames } from "./carryNames";
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
  const renamed = new Map<string, string>();
  const inserted = chosen.map((sheet) => {
    const isTaken = workbook.sheet(sheet.name) !== undefined;
    const copy = workbook.addSheet(isTaken ? freeSheetName(sheet.name, host) : sheet.name);
    copy.visibility = sheet.visibility;
    for (const [before, now] of carrySheet(sheet, copy, host, from)) renamed.set(before, now);
    return copy;
  });
  followSheets(inserted, new Map(chosen.map(({ name }, i) => [name, inserted[i]!.name])));
  followTables(inserted, renamed, carryNames(from, chosen, inserted, workbook));
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
