import { passing, rangeOn } from "../request/passing";
import type { IndicatorSystem } from "../../system/schema";
import { cellAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { freeSheetName, SHEET } from "../../workbook/sheetNames";
import { type FindingLayout, findingLayout } from "../../workbook/findings/findingLayout";
import { type FindingOrder, findingOrder } from "../../workbook/findings/findingOrder";
import { type CheckedFindings, isSummary } from "../../workbook/findings/findingRows";
import { findingNames } from "../../workbook/findings/findingSheet";
import { known, Part, type Take, together } from "../request/part";

/** Where findings are written, given what the workbook holds. */
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

/** Reads where the newest findings go. */
export function readingFindingTarget(
  system: IndicatorSystem,
  checked: CheckedFindings,
  old: TableContents | undefined,
): Part<FindingTarget> {
  const wanted = (mayDelete: boolean): FindingOrder => findingOrder(system, checked, old, mayDelete);
  const layoutOf = ({ rows }: FindingOrder): FindingLayout => findingLayout(old, rows.length);
  const shortest = wanted(true);
  const asked = old && readingOnSheet(old, layoutOf(wanted(false)), layoutOf(shortest));
  const room = old && shortest.deleted.length > 0 ? readingRoom(old) : known(true);
  return together({ around: READING_AROUND, onSheet: asked ?? known(undefined), room }).map(
    ({ around: { sheets, names }, onSheet, room: hasRoom }) => {
      const order = hasRoom ? shortest : wanted(false);
      const layout = layoutOf(order);
      return {
        old,
        sheet: old?.sheet ?? freeSheetName(SHEET.findings, sheets),
        layout,
        ...order,
        hasNotesBelow: isUsed(
          onSheet?.below.slice(0, Math.max(0, layout.area.rows - old!.values.length)) ?? [],
        ),
        hasNotesBeside: onSheet?.hasNotesBeside ?? false,
        summaryAt: onSheet ? onSheet.summaryAt : lineAbove(layoutOf(shortest).area),
        names,
      };
    },
  );
}

/** Sheet names that a new sheet must not take, and which names over the list exist. */
const READING_AROUND = new Part(({ workbook: { worksheets, names } }) => {
  const items = findingNames().map(({ name }) => ({ name, item: names.getItemOrNullObject(name) }));
  worksheets.load("items/name");
  return () => ({
    // a sheet of that name without our table is somebody's own
    sheets: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set(items.flatMap(({ name, item }) => (item.isNullObject ? [] : [name]))),
  });
});

/** What stands around the table. */
interface OnSheet {
  /** formulas of the rows that it grows into at most */
  readonly below: readonly (readonly unknown[])[];
  readonly hasNotesBeside: boolean;
  readonly summaryAt: string | undefined;
}

function readingOnSheet(old: TableContents, longest: FindingLayout, shortest: FindingLayout): Part<OnSheet> {
  const grown = growth(longest.area, old);
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(old.sheet);
    const below = grown && rangeOn(sheet, grown).load("formulas");
    const beside = shortest.added > 0 ? besideOf(sheet, shortest).load("address") : undefined;
    const summary = loadSummary(sheet, shortest.area);
    return () => ({
      below: below?.formulas ?? [],
      hasNotesBeside: beside ? !beside.isNullObject : false,
      summaryAt: summary(),
    });
  });
}

/**
 * Reads whether rows can be taken out of the table: what follows moves up, so nothing of a user's may stand below it,
 * and no row may be hidden by a filter.
 */
function readingRoom({ sheet, row, column, values }: TableContents): Part<boolean> {
  const [rows, columns] = [values.length, values[0]!.length];
  const rest = { row: row + rows, column, rows: LAST_ROW - row - rows, columns };
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const table = rangeOn(worksheet, { row, column, rows, columns }).load("rowHidden");
    const below = rangeOn(worksheet, rest).getUsedRangeOrNullObject(true).load("address");
    return () => table.rowHidden === false && below.isNullObject;
  });
}

/** Rows of a sheet. @source "Excel specifications and limits" */
const LAST_ROW = 1_048_576;

/** Where the line below the title goes on a new sheet; undefined where there is no room for one. */
function lineAbove({ row, column }: Area): string | undefined {
  return row === 0 ? undefined : cellAddress(row - 1, column);
}

/**
 * Reads where the line below the title stands: users put rows in above the list, and columns before it. Undefined where
 * there is none, and no room for one.
 */
function loadSummary(sheet: Excel.Worksheet, area: Area): Take<string | undefined> {
  if (area.row === 0) return () => undefined;
  const above = { row: 0, column: 0, rows: area.row, columns: area.column + area.columns };
  const range = rangeOn(sheet, above).load("formulas");
  return () => {
    for (const [row, cells] of range.formulas.entries()) {
      const column = cells.findIndex(isSummary);
      if (column >= 0) return cellAddress(row, column);
    }
    return range.formulas[area.row - 1]![area.column] === "" ? lineAbove(area) : undefined;
  };
}

function isUsed(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((cells) => cells.some((cell) => cell !== ""));
}

/**
 * The used range of the columns that the table will be extended by, over the whole height of the sheet: a user may have
 * written far below the table.
 */
function besideOf(sheet: Excel.Worksheet, { area, added }: FindingLayout): Excel.Range {
  const column = area.column + area.columns - added;
  const columns = passing(rangeOn(sheet, { row: 0, column, rows: 1, columns: added }).getEntireColumn());
  return passing(columns.getUsedRangeOrNullObject(true));
}

/** The rows that the table is extended by; undefined where it does not grow. */
export function growth(area: Area, old: TableContents): Area | undefined {
  const rows = area.rows - old.values.length;
  return rows > 0 ? { ...area, row: area.row + old.values.length, rows } : undefined;
}
