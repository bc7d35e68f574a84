import type { IndicatorSystem } from "../../system/schema";
import { areaAddress, nameReference } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { freeSheetName, SHEET } from "../../workbook/sheetNames";
import {
  columnOf,
  type FindingLayout,
  findingLayout,
  headerOf,
  laidOut,
  ownAreas,
} from "../../workbook/sheets/findingLayout";
import {
  type FindingRow,
  findingRows,
  findingSummary,
  type CheckedFindings,
} from "../../workbook/sheets/findingRows";
import { findingNames, findingSheet } from "../../workbook/sheets/findingSheet";
import { TABLE } from "../../workbook/tableNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";
import { type Check, type Input, writeRows } from "../formulas";
import { applySettings, type Setting } from "../settings";
import { dressFindings } from "./dressFindings";

/** Where findings go, once it was asked what is there. */
export interface FindingTarget {
  /** the table as it was read; undefined when it has to be made, on a sheet of its own */
  readonly old: TableContents | undefined;
  readonly sheet: string;
  readonly layout: FindingLayout;
  readonly rows: readonly FindingRow[];
  /** something of a user's stands where the table grows into */
  readonly hasNotesBelow: boolean;
  /** something of a user's stands where the table gets columns */
  readonly hasNotesBeside: boolean;
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
  const rows = findingRows(system, checked);
  const layout = findingLayout(old, rows);
  const grown = old && growth(layout.area, old);
  const below = grown && worksheets.getItem(old.sheet).getRange(areaAddress(grown)).load("values");
  const beside = old && layout.added > 0 && besideOf(worksheets.getItem(old.sheet), layout).load("address");
  const items = findingNames().map(({ name }) => names.getItemOrNullObject(name));
  worksheets.load("items/name");
  await workbook.context.sync();
  // a sheet of that name without our table is somebody's own
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return {
    old,
    sheet: old?.sheet ?? freeSheetName(SHEET.findings, taken),
    layout,
    rows,
    hasNotesBelow: below?.values.some((cells: unknown[]) => cells.some((cell) => cell !== "")) ?? false,
    hasNotesBeside: beside ? !beside.isNullObject : false,
    names: new Set(items.flatMap((item, i) => (item.isNullObject ? [] : [findingNames()[i]!.name]))),
  };
}

/** What is used of the columns that the table gets: nobody knows how far down a user has written. */
function besideOf(sheet: Excel.Worksheet, { area, added }: FindingLayout): Excel.Range {
  const column = area.column + area.columns - added;
  const columns = sheet.getRange(areaAddress({ row: 0, column, rows: 1, columns: added })).getEntireColumn();
  return columns.getUsedRangeOrNullObject(true);
}

/** Rows that the table takes up now and did not before. */
function growth(area: Area, old: TableContents): Area | undefined {
  const rows = area.rows - old.values.length;
  return rows > 0 ? { ...area, row: area.row + old.values.length, rows } : undefined;
}

/**
 * Writes the newest findings into the table of 校验结果, in place; the sheet comes back when it was deleted. What
 * users put beside the table, or into columns of their own, stays, and what they put below it moves down. Many findings
 * take several requests; the last is queued.
 *
 * @returns whether its links stand as they were written, once the context was synchronised
 */
export async function writeFindings(
  { workbook }: Excel.RequestContext,
  system: IndicatorSystem,
  checked: CheckedFindings,
  { old, sheet: name, layout, rows, hasNotesBelow, hasNotesBeside, names }: FindingTarget,
): Promise<Check> {
  const { worksheets } = workbook;
  const { area } = layout;
  if (!old) makeSheet(worksheets, system, name);
  const sheet = worksheets.getItem(name);
  if (old) makeRoom(workbook, sheet, layout, old, { hasNotesBelow, hasNotesBeside });
  const inputs = [headerOf(layout), ...laidOut(layout, rows)].map((cells) => cells.map(input));
  const check = await writeRows(sheet, area, inputs, name);
  queueNoteFormats(sheet, layout, rows);
  await dressFindings(sheet, layout, rows, system);
  if (!old) addTable(sheet, area);
  if (area.row > 0) {
    const summary = { row: area.row - 1, column: area.column, rows: 1, columns: 1 };
    sheet.getRange(areaAddress(summary)).values = [[assignable(findingSummary(checked))]];
  }
  const column = (title: string): number => columnOf(layout, title);
  for (const plan of findingNames(name, area.row + 1, column, area.rows - 1)) {
    if (names.has(plan.name)) workbook.names.getItem(plan.name).formula = nameReference(plan);
    else workbook.names.add(plan.name, nameReference(plan));
  }
  return check;
}

/** `null` leaves a cell as it is. */
function input(cell: Content | boolean | undefined): Input {
  if (cell === undefined) return null;
  return typeof cell === "boolean" ? cell : assignable(cell);
}

/** A date that a user has noted goes on looking like one, wherever its row has come to. */
function queueNoteFormats(
  sheet: Excel.Worksheet,
  { area, notes }: FindingLayout,
  rows: readonly FindingRow[],
): void {
  for (const [i, row] of rows.entries()) {
    for (const { title, format } of row.notes) {
      const column = notes.get(title);
      if (column !== undefined && format !== undefined)
        sheet.getCell(area.row + 1 + i, column).numberFormat = [[format]];
    }
  }
}

/**
 * How a new sheet is shown and printed; then it comes into view.
 *
 * @returns settings that this Excel has refused
 */
export async function finishSheet(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { sheet }: FindingTarget,
): Promise<Setting[]> {
  await context.sync();
  const refused = await applySettings(context, [{ name: sheet, plan: findingSheet(system) }]);
  context.workbook.worksheets.getItem(sheet).visibility = "Visible";
  return refused;
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
  layout: FindingLayout,
  old: TableContents,
  { hasNotesBelow, hasNotesBeside }: Pick<FindingTarget, "hasNotesBelow" | "hasNotesBeside">,
): void {
  const { area, added } = layout;
  const width = old.values[0]!.length;
  const before = { ...layout, area: { ...area, row: area.row + 1, rows: old.values.length - 1 } };
  const own = [...layout.columns, ...layout.notes.values()].filter((column) => column < area.column + width);
  if (old.values.length > 1) {
    for (const part of ownAreas(before, own)) sheet.getRange(areaAddress(part)).clear("Contents");
  }
  const grown = growth(area, old);
  if (grown && hasNotesBelow) sheet.getRange(areaAddress(grown)).getEntireRow().insert("Down");
  if (added > 0) addColumns(sheet, { ...area, column: area.column + width, columns: added }, hasNotesBeside);
  tables.getItem(TABLE.findings).resize(areaAddress(area));
}

/** What users have put beside the table moves aside; codes are hidden as others are. */
function addColumns(sheet: Excel.Worksheet, area: Area, hasNotesBeside: boolean): void {
  if (hasNotesBeside)
    sheet
      .getRange(areaAddress({ ...area, rows: 1 }))
      .getEntireColumn()
      .insert("Right");
  sheet.getRange(areaAddress({ ...area, rows: 1 })).getEntireColumn().columnHidden = true;
}

function addTable(sheet: Excel.Worksheet, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
