import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { parseXml } from "../../xml/tree";
import { BLANK_SHEET } from "../package/blank";
import type { Package } from "../package/package";
import { relate, relationshipsOf, unrelate } from "../package/relationships";
import { listedSheets } from "../workbookPart";
import type { Saving } from "../patching/saving";
import { sheetText } from "./writeSheet";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a part for each new sheet. @returns ids of the workbook's relationships with them */
export function addSheets(part: string, { workbook, parts, declared }: Saving): Map<SheetModel, string> {
  const added = workbook.sheets.filter(({ source }) => !source);
  const targets = added.map(() => {
    const name = parts.freeName("xl/worksheets/sheet");
    parts.write(name, BLANK_SHEET);
    declared.set(name, CONTENT_TYPE);
    return name;
  });
  const ids = relate(
    parts,
    part,
    targets.map((target) => ({ type: "worksheet", target })),
  );
  return new Map(added.map((sheet, i) => [sheet, ids[i]!]));
}

/** Writes each sheet into its part, as far as it has changed. */
export function writeSheets(part: string, saving: Saving, ids: ReadonlyMap<SheetModel, string>): void {
  const { workbook, parts } = saving;
  const targets = new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));
  for (const sheet of workbook.sheets) {
    const target = targets.get(sheet.source?.relationship ?? ids.get(sheet)!)!;
    parts.write(target, sheetText(parts.text(target)!, target, sheet, saving));
  }
}

/** Removes the relationships of deleted worksheets, whose parts become unreachable. */
export function removeSheets(parts: Package, part: string, workbook: WorkbookModel, before: string): void {
  const left = new Set(workbook.sheets.map(({ source }) => source?.relationship));
  const worksheets = new Set(
    relationshipsOf(parts, part)
      .filter(({ type }) => type === "worksheet")
      .map(({ id }) => id),
  );
  const gone = listedSheets(parseXml(before))
    .map(({ relationship }) => relationship)
    .filter((id) => worksheets.has(id) && !left.has(id));
  unrelate(parts, part, new Set(gone));
}
