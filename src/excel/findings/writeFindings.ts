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
import { findingSummary, isSummary, type CheckedFindings } from "../../workbook/sheets/findingRows";
import { type FindingOrder, findingOrder } from "../../workbook/sheets/findingOrder";
import { FINDING_WIDTHS, findingNames, findingSheet } from "../../workbook/sheets/findingSheet";
import { TABLE } from "../../workbook/tableNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";
import { type Check, type Input, writeRows } from "../formulas";
import { applySettings, type Setting } from "../settings";
import { dressFindings } from "./dressFindings";

/** Where findings go, once it was asked what is there. */
export interface FindingTarget extends FindingOrder {
  /** the table as it was read; undefined when it has to be made, on a sheet of its own */
  readonly old: TableContents | undefined;
  readonly sheet: string;
  readonly layout: FindingLayout;
  /** something of a user's stands where the table grows into */
  readonly hasNotesBelow: boolean;
  /** something of a user's stands where the table gets columns */
  readonly hasNotesBeside: boolean;
  /** the cell of the line below the title; undefined where somebody has put something else there */
  readonly summaryAt: string | undefined;
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
  const wanted = (mayDelete: boolean): FindingOrder => findingOrder(system, checked, old, mayDelete);
  const layoutOf = ({ rows }: FindingOrder): FindingLayout => findingLayout(old, rows.length);
  const shortest = wanted(true);
  const sheet = old && worksheets.getItem(old.sheet);
  const grown = old && growth(layoutOf(wanted(false)).area, old);
  const below = grown && sheet!.getRange(areaAddress(grown)).load("formulas");
  const added = layoutOf(shortest).added > 0;
  const beside = sheet && added && besideOf(sheet, layoutOf(shortest)).load("address");
  const room = shortest.deleted.length > 0 ? queueRoom(sheet!, old!) : () => true;
  const summary = queueSummary(sheet, layoutOf(shortest).area);
  const items = findingNames().map(({ name }) => names.getItemOrNullObject(name));
  worksheets.load("items/name");
  await workbook.context.sync();
  const order = room() ? shortest : wanted(false);
  // a sheet of that name without our table is somebody's own
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return {
    old,
    sheet: old?.sheet ?? freeSheetName(SHEET.findings, taken),
    layout: layoutOf(order),
    ...order,
    hasNotesBelow: isUsed(
      below?.formulas.slice(0, Math.max(0, layoutOf(order).area.rows - old!.values.length)) ?? [],
    ),
    hasNotesBeside: beside ? !beside.isNullObject : false,
    summaryAt: summary(),
    names: new Set(items.flatMap((item, i) => (item.isNullObject ? [] : [findingNames()[i]!.name]))),
  };
}

/**
 * Queues the question whether rows can be taken out of the table: what follows moves up, so nothing of a user's may stand
 * below it, and no row may be hidden by a filter.
 */
function queueRoom(sheet: Excel.Worksheet, { row, column, values }: TableContents): () => boolean {
  const [rows, columns] = [values.length, values[0]!.length];
  const table = sheet.getRange(areaAddress({ row, column, rows, columns })).load("rowHidden");
  const rest = { row: row + rows, column, rows: LAST_ROW - row - rows, columns };
  const below = sheet.getRange(areaAddress(rest)).getUsedRangeOrNullObject(true).load("address");
  return () => table.rowHidden === false && below.isNullObject;
}

/** Rows of a sheet. @source "Excel specifications and limits" */
const LAST_ROW = 1_048_576;

/**
 * Queues the question where the line below the title stands: users put rows in above the list, and columns before it.
 *
 * @returns its cell, once the context was synchronised; undefined where there is none, and no room for one
 */
function queueSummary(sheet: Excel.Worksheet | undefined, area: Area): () => string | undefined {
  if (area.row === 0) return () => undefined;
  const last = { row: area.row - 1, column: area.column, rows: 1, columns: 1 };
  if (!sheet) return () => areaAddress(last);
  const above = { row: 0, column: 0, rows: area.row, columns: area.column + area.columns };
  const range = sheet.getRange(areaAddress(above)).load("formulas");
  return () => {
    for (const [row, cells] of range.formulas.entries()) {
      const column = cells.findIndex(isSummary);
      if (column >= 0) return areaAddress({ row, column, rows: 1, columns: 1 });
    }
    return range.formulas[area.row - 1]![area.column] === "" ? areaAddress(last) : undefined;
  };
}

function isUsed(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((cells) => cells.some((cell) => cell !== ""));
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
  { old, sheet: name, layout, rows, names, summaryAt, ...room }: FindingTarget,
): Promise<Check> {
  const { worksheets } = workbook;
  const { area } = layout;
  if (!old) makeSheet(worksheets, system, name);
  const sheet = worksheets.getItem(name);
  if (old) makeRoom(workbook, sheet, layout, old, room);
  const inputs = [headerOf(layout), ...laidOut(layout, rows)].map((cells) => cells.map(input));
  const check = await writeRows(sheet, area, inputs, name);
  await dressFindings(sheet, layout, rows, system);
  if (!old) addTable(sheet, area);
  if (summaryAt) sheet.getRange(summaryAt).values = [[assignable(findingSummary(checked, rows))]];
  const column = (title: string): number => columnOf(layout, title);
  for (const plan of findingNames(name, area.row + 1, column, area.rows - 1)) {
    if (names.has(plan.name)) workbook.names.getItem(plan.name).formula = nameReference(plan);
    else workbook.names.add(plan.name, nameReference(plan));
  }
  return check;
}

/** `null` leaves a cell as it is. */
function input(cell: Content | undefined): Input {
  return cell === undefined ? null : assignable(cell);
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

/** The table as large as it will be: at no moment does anything of ours stand outside of it. */
function makeRoom(
  { tables }: Excel.Workbook,
  sheet: Excel.Worksheet,
  layout: FindingLayout,
  old: TableContents,
  {
    deleted,
    hasNotesBelow,
    hasNotesBeside,
  }: Pick<FindingTarget, "deleted" | "hasNotesBelow" | "hasNotesBeside">,
): void {
  const { area, added } = layout;
  const width = old.values[0]!.length;
  for (const row of deleted) {
    const taken = { ...area, row: area.row + 1 + row, rows: 1, columns: width };
    sheet.getRange(areaAddress(taken)).delete("Up");
  }
  const [now, wanted] = [old.values.length - deleted.length, area.rows];
  if (now > wanted) {
    const left = { ...layout, area: { ...area, row: area.row + wanted, rows: now - wanted } };
    const own = layout.columns.filter((column) => column < area.column + width);
    for (const part of ownAreas(left, own)) sheet.getRange(areaAddress(part)).clear("Contents");
  }
  const grown = growth(area, old);
  if (grown && hasNotesBelow) sheet.getRange(areaAddress(grown)).getEntireRow().insert("Down");
  if (added > 0)
    addColumns(
      sheet,
      { ...area, column: area.column + width, columns: added },
      layout.columns,
      hasNotesBeside,
    );
  tables.getItem(TABLE.findings).resize(areaAddress(area));
}

/** What users have put beside the table moves aside; codes are hidden as others are. */
function addColumns(
  sheet: Excel.Worksheet,
  area: Area,
  columns: FindingLayout["columns"],
  hasNotesBeside: boolean,
): void {
  if (hasNotesBeside)
    sheet
      .getRange(areaAddress({ ...area, rows: 1 }))
      .getEntireColumn()
      .insert("Right");
  for (const [title, column] of columns.entries()) {
    if (column < area.column || FINDING_WIDTHS[title] !== 0) continue;
    sheet.getRange(areaAddress({ ...area, column, rows: 1, columns: 1 })).getEntireColumn().columnHidden =
      true;
  }
}

function addTable(sheet: Excel.Worksheet, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
