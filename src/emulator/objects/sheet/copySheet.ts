import { followSheets, renameSheets } from "../../model/mentions";
import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { type Host, HostObject } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { assertFreeStructure } from "../workbookProtection";
import { carrySheet, followTables } from "./carrySheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * Copies a sheet with all that is on it. Tables get other names; names of the workbook that refer to the sheet become
 * names of the copy too.
 *
 * @param relativeTo the sheet beside which the copy is put
 * @source Excel.Worksheet.copy
 */
export function copySheet(
  sheet: SheetModel,
  positionType: unknown,
  relativeTo: unknown,
  host: Host,
): SheetModel {
  host.assertAlive(sheet);
  assertFreeStructure(host);
  assertWhole(sheet, host.workbook, host);
  const { workbook } = host;
  const where = oneOf(positionType ?? "None", POSITIONS, "position type");
  const at = placeOf(
    where,
    where === "Before" || where === "After" ? besideGiven(relativeTo) : undefined,
    host,
  );
  const copy = workbook.addSheet(freeSheetName(sheet.name, host));
  workbook.sheets = workbook.sheets.filter((other) => other !== copy);
  workbook.sheets.splice(at, 0, copy);
  const tables = carrySheet(sheet, copy, host, workbook);
  followTables([copy], tables);
  followSheets([copy], new Map([[sheet.name, copy.name]]), true);
  copy.names = namesFor(sheet, copy, host);
  host.touched();
  return copy;
}

/**
 * @throws HostError ApiNotFound where a file has something on the sheet that this host does not know: a copy would
 * lack it
 */
export function assertWhole(sheet: SheetModel, workbook: WorkbookModel, host: Host): void {
  const [unknown] = host.unmodelledOn(sheet, workbook);
  if (unknown !== undefined)
    throw new HostError(
      "ApiNotFound",
      `copying ${unknown} of an opened sheet is not implemented by this host`,
    );
}

function besideGiven(relativeTo: unknown): SheetModel {
  if (!(relativeTo instanceof HostObject) || relativeTo.type.name !== "Worksheet")
    throw invalid("the sheet beside which the copy is put");
  return relativeTo.target as SheetModel;
}

/** @param beside the sheet that a position is relative to */
export function placeOf(
  where: (typeof POSITIONS)[number],
  beside: SheetModel | undefined,
  host: Host,
): number {
  if (where === "End") return host.workbook.sheets.length;
  if (where === "None" || where === "Beginning" || !beside) return 0;
  host.assertAlive(beside);
  return host.workbook.sheets.indexOf(beside) + (where === "After" ? 1 : 0);
}

/** `Sheet1 (2)`, and so on; a long name is cut. */
export function freeSheetName(name: string, { workbook }: Host): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let i = 2; ; i++) {
    const end = ` (${i})`;
    const free = stem.slice(0, 31 - end.length) + end;
    if (!workbook.sheet(free)) return free;
  }
}

/** Names that are moved to a copy: those of the sheet, and those of the workbook that refer to it. */
function namesFor(sheet: SheetModel, copy: SheetModel, { workbook }: Pick<Host, "workbook">): NameModel[] {
  const moved = (names: readonly NameModel[]): NameModel[] =>
    names.map(({ name, formula, visible, comment }) => ({
      name,
      formula: renameSheets(formula, new Map([[sheet.name, copy.name]]), true),
      visible,
      comment,
    }));
  const own = moved(sheet.names);
  const wide = moved(workbook.names).filter(
    ({ name, formula }, i) =>
      formula !== workbook.names[i]!.formula &&
      !own.some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );
  return [...own, ...wide];
}
