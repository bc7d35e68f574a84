import type { IndicatorSystem } from "../../system/schema";
import { areaAddress, nameReference } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { freeSheetName, SHEET } from "../../workbook/sheetNames";
import {
  FINDING_TITLES,
  findingRows,
  findingSummary,
  type CheckedFindings,
} from "../../workbook/sheets/findingRows";
import { FINDING_HEADER_ROW, findingNames, findingSheet } from "../../workbook/sheets/findingSheet";
import { TABLE } from "../../workbook/tableNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";
import { dressFindings } from "./dressFindings";

/** Where findings go, once it was asked what is there. */
export interface FindingTarget {
  /** the table as it was read; undefined when it has to be made, on a sheet of its own */
  readonly old: TableContents | undefined;
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly (readonly Content[])[];
  /** something of a user's stands where the table grows into */
  readonly hasNotesBelow: boolean;
  /** names that the workbook has already */
  readonly names: ReadonlySet<string>;
}

/** Looks where the newest findings have their place: one round trip. */
export async function findingTarget(
  { workbook }: Excel.RequestContext,
  system: IndicatorSystem,
  checked: CheckedFindings,
  old: TableContents | undefined,
): Promise<FindingTarget> {
  const { worksheets, names } = workbook;
  const rows = [FINDING_TITLES, ...findingRows(system, checked)];
  const area: Area = {
    row: old?.row ?? FINDING_HEADER_ROW,
    column: old?.column ?? 0,
    rows: rows.length,
    columns: FINDING_TITLES.length,
  };
  const grown = old && growth(area, old);
  const below = grown && worksheets.getItem(old.sheet).getRange(areaAddress(grown)).load("values");
  const items = findingNames().map(({ name }) => names.getItemOrNullObject(name));
  worksheets.load("items/name");
  await workbook.context.sync();
  // a sheet of that name without our table is somebody's own
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return {
    old,
    sheet: old?.sheet ?? freeSheetName(SHEET.findings, taken),
    area,
    rows,
    hasNotesBelow: below?.values.some((cells: unknown[]) => cells.some((cell) => cell !== "")) ?? false,
    names: new Set(items.flatMap((item, i) => (item.isNullObject ? [] : [findingNames()[i]!.name]))),
  };
}

/** Rows that the table takes up now and did not before. */
function growth(area: Area, old: TableContents): Area | undefined {
  const rows = area.rows - old.values.length;
  return rows > 0 ? { ...area, row: area.row + old.values.length, rows } : undefined;
}

/**
 * Queues the newest findings into the table of 校验结果, in place; the sheet comes back when it was deleted. What
 * users put beside the table stays, and what they put below it moves down.
 */
export function queueFindings(
  { workbook }: Excel.RequestContext,
  system: IndicatorSystem,
  checked: CheckedFindings,
  { old, sheet: name, area, rows, hasNotesBelow, names }: FindingTarget,
): void {
  const { worksheets } = workbook;
  if (!old) makeSheet(worksheets, system, name);
  const sheet = worksheets.getItem(name);
  if (old) makeRoom(workbook, sheet, area, old, hasNotesBelow);
  sheet.getRange(areaAddress(area)).formulas = rows.map((cells) => cells.map(assignable));
  dressFindings(sheet, area, rows, system);
  if (!old) addTable(sheet, area);
  if (area.row > 0) {
    const summary = { row: area.row - 1, column: area.column, rows: 1, columns: 1 };
    sheet.getRange(areaAddress(summary)).values = [[assignable(findingSummary(checked))]];
  }
  for (const plan of findingNames(name, area.row + 1, area.column, area.rows - 1)) {
    if (names.has(plan.name)) workbook.names.getItem(plan.name).formula = nameReference(plan);
    else workbook.names.add(plan.name, nameReference(plan));
  }
  if (!old) sheet.visibility = "Visible";
}

/** Hidden until it is complete, so that nobody writes into what may be taken back. */
function makeSheet(worksheets: Excel.WorksheetCollection, system: IndicatorSystem, name: string): void {
  const sheet = worksheets.add(name);
  applySheet(sheet, { ...findingSheet(system), tables: [] }, fontsOf(system));
  sheet.visibility = "Hidden";
}

/** The table as large as it will be, and empty: at no moment does anything of ours stand outside of it. */
function makeRoom(
  { tables }: Excel.Workbook,
  sheet: Excel.Worksheet,
  area: Area,
  old: TableContents,
  hasNotesBelow: boolean,
): void {
  const body = { ...area, row: area.row + 1, rows: old.values.length - 1, columns: old.values[0]!.length };
  if (body.rows > 0) sheet.getRange(areaAddress(body)).clear("Contents");
  const grown = growth(area, old);
  if (grown && hasNotesBelow) sheet.getRange(areaAddress(grown)).getEntireRow().insert("Down");
  tables.getItem(TABLE.findings).resize(areaAddress(area));
}

function addTable(sheet: Excel.Worksheet, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
