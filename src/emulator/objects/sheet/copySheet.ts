import { rewriteCharts } from "../../model/chart";
import { renameReferences } from "../../model/mentions";
import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { freeTableName } from "../table/addTable";

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
  if (sheet.source)
    throw new HostError("ApiNotFound", "copying a sheet that was opened is not implemented by this host");
  const { workbook } = host;
  const at = placeOf(positionType, relativeTo, host);
  const copy = workbook.addSheet(freeSheetName(sheet.name, host));
  workbook.sheets = workbook.sheets.filter((other) => other !== copy);
  workbook.sheets.splice(at, 0, copy);
  copy.replaceCells(sheet.entries());
  for (const [index, column] of sheet.columns) copy.columns.set(index, { ...column });
  for (const [index, row] of sheet.rows) copy.resizeRow(index, row);
  const { tabColor, showGridlines, showHeadings, selected, protection, frozen, summaries } = sheet;
  Object.assign(copy, { tabColor, showGridlines, showHeadings, selected, protection, frozen, summaries });
  copy.page = { ...sheet.page };
  copy.headerFooter = { ...sheet.headerFooter };
  copyRules(sheet, copy, host);
  copyCharts(sheet, copy, host);
  copy.names = namesFor(sheet, copy, host);
  host.touched();
  return copy;
}

function placeOf(positionType: unknown, relativeTo: unknown, host: Host): number {
  const where = oneOf(positionType ?? "None", POSITIONS, "position type");
  if (where === "End") return host.workbook.sheets.length;
  if (where === "None" || where === "Beginning") return 0;
  if (!(relativeTo instanceof HostObject) || relativeTo.type.name !== "Worksheet")
    throw invalid("the sheet beside which the copy is put");
  const beside = relativeTo.target as SheetModel;
  host.assertAlive(beside);
  return host.workbook.sheets.indexOf(beside) + (where === "After" ? 1 : 0);
}

/** `Sheet1 (2)`, and so on; a long name is cut. */
function freeSheetName(name: string, { workbook }: Host): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let i = 2; ; i++) {
    const end = ` (${i})`;
    const free = stem.slice(0, 31 - end.length) + end;
    if (!workbook.sheet(free)) return free;
  }
}

function copyRules(sheet: SheetModel, copy: SheetModel, host: Host): void {
  copy.merges = [...sheet.merges];
  copy.validations = sheet.validations.map(({ rect, rule }) => ({ rect, rule }));
  copy.conditionalFormats = sheet.conditionalFormats.map(({ rects, rule }) => ({
    id: `{${host.workbook.nextId()}}`,
    rects,
    rule: structuredClone(rule),
  }));
  for (const table of sheet.tables) {
    const id = `{T-${host.workbook.nextId()}}`;
    copy.tables.push({ ...table, id, name: freeTableName(host), calculated: new Map(table.calculated) });
  }
}

/** Charts of the sheet's own cells are charts of the copy's. */
function copyCharts(sheet: SheetModel, copy: SheetModel, { workbook }: Host): void {
  copy.charts = sheet.charts.map((chart) => ({ ...chart, id: `{C-${workbook.nextId()}}` }));
  rewriteCharts(copy.charts, (formula) => renameReferences(formula, sheet.name, copy.name));
}

function namesFor(sheet: SheetModel, copy: SheetModel, { workbook }: Host): NameModel[] {
  const moved = (names: readonly NameModel[]): NameModel[] =>
    names.map(({ name, formula, visible, comment }) => ({
      name,
      formula: renameReferences(formula, sheet.name, copy.name),
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
