import type { IndicatorSystem } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { freeSheetName, SHEET } from "../../workbook/sheetNames";
import { type FindingLayout, findingLayout } from "../../workbook/findings/findingLayout";
import { type FindingOrder, findingOrder } from "../../workbook/findings/findingOrder";
import { type CheckedFindings, isSummary } from "../../workbook/findings/findingRows";
import { findingNames } from "../../workbook/findings/findingSheet";

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
export function growth(area: Area, old: TableContents): Area | undefined {
  const rows = area.rows - old.values.length;
  return rows > 0 ? { ...area, row: area.row + old.values.length, rows } : undefined;
}
