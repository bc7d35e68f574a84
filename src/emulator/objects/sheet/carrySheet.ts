import { copiesOf } from "../../file/charts/copiedChart";
import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";
import { renameTables } from "../../model/tableMentions";
import { WorkbookModel } from "../../model/workbook";
import type { Host } from "../../protocol/host";
import { freeTableName } from "../table/addTable";

/**
 * Puts all that is on a sheet on another one, which is blank. Tables get names that are free; formulas follow neither these
 * nor the name of the sheet yet.
 *
 * @param origin the workbook of the sheet: formats of the file that it was read from may stand in that of the copy too
 * @returns the new names of tables by those of before
 */
export function carrySheet(
  sheet: SheetModel,
  copy: SheetModel,
  host: Host,
  origin: WorkbookModel,
): ReadonlyMap<string, string> {
  const isSameFile = origin === host.workbook;
  for (const [row, column, cell] of sheet.entries())
    copy.replace(row, column, isSameFile ? cell : { ...cell, xf: undefined });
  for (const [index, column] of sheet.columns)
    copy.columns.set(index, isSameFile ? { ...column } : { ...column, xf: undefined });
  for (const [index, row] of sheet.rows) copy.resizeRow(index, isSameFile ? row : { ...row, xf: undefined });
  const { tabColor, showGridlines, showHeadings, selected, protection, frozen, autoFilter } = sheet;
  Object.assign(copy, { tabColor, showGridlines, showHeadings, selected, protection, frozen, autoFilter });
  const { standardWidth, standardHeight, summaries } = sheet;
  Object.assign(copy, { standardWidth, standardHeight, summaries });
  copy.editRanges = sheet.editRanges.map(({ from: _from, ...range }) => range);
  copy.customProperties = sheet.customProperties.map((property) => ({ ...property }));
  copy.page = { ...sheet.page };
  copy.headerFooter = { ...sheet.headerFooter };
  carryRules(sheet, copy, host);
  carryCharts(sheet, copy, host, origin);
  return carryTables(sheet, copy, host);
}

function carryRules(sheet: SheetModel, copy: SheetModel, { workbook }: Host): void {
  copy.merges = [...sheet.merges];
  copy.validations = sheet.validations.map(({ rect, rule }) => ({ rect, rule }));
  copy.conditionalFormats = sheet.conditionalFormats.map(({ rects, rule }) => ({
    id: `{${workbook.nextId()}}`,
    rects,
    rule: structuredClone(rule),
  }));
}

/** Charts of a file are copied with all that the file says of them. */
function carryCharts(sheet: SheetModel, copy: SheetModel, { workbook }: Host, origin: WorkbookModel): void {
  const copies = copiesOf(sheet.charts, origin);
  copy.charts = sheet.charts.map((chart, i) => ({
    ...chart,
    id: `{C-${workbook.nextId()}}`,
    source: undefined,
    copied: copies[i],
  }));
}

function carryTables(sheet: SheetModel, copy: SheetModel, host: Host): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const table of sheet.tables) {
    const isFree = !host.workbook.table(table.name) && !host.workbook.name(table.name);
    const name = isFree ? table.name : freeTableName(host);
    const id = `{T-${host.workbook.nextId()}}`;
    copy.tables.push({ ...table, id, name, calculated: new Map(table.calculated), source: undefined });
    if (name !== table.name) renamed.set(table.name, name);
  }
  return renamed;
}

/** Formulas of sheets that were copied follow their tables; other sheets keep to the tables that they mean. */
export function followTables(
  copies: readonly SheetModel[],
  renamed: ReadonlyMap<string, string>,
  names: readonly NameModel[] = [],
): void {
  const alone = new WorkbookModel();
  alone.sheets = [...copies];
  alone.names = [...names];
  renameTables(alone, renamed);
}
