import type { IndicatorSystem } from "../system/schema";
import { areaAddress, nameReference } from "../workbook/plan/address";
import { fontsOf, formatOf } from "../workbook/plan/formats";
import type { Area, Content } from "../workbook/plan/plan";
import { rowHeight } from "../workbook/plan/rowHeight";
import { TableReader, type TableContents } from "../workbook/read/contents";
import { freeSheetName, SHEET } from "../workbook/sheetNames";
import {
  FINDING_TITLES,
  findingRows,
  findingSummary,
  type CheckedFindings,
} from "../workbook/sheets/findingRows";
import {
  FINDING_HEADER_ROW,
  FINDING_WIDTHS,
  findingNames,
  findingSheet,
} from "../workbook/sheets/findingSheet";
import { FINDING_COLUMN, TABLE } from "../workbook/tableNames";
import { applyFormat, applySheet } from "./applySheet";
import { assignable } from "./content";

/** The ids of the check before, as 校验结果 lists them; undefined when there was no check, or the table is gone. */
export function idsBefore(table: TableContents | undefined): string[] | undefined {
  const reader = table && new TableReader(table);
  const column = reader?.columnOf(FINDING_COLUMN.id) ?? -1;
  const ids = column < 0 ? [] : reader!.texts(column).filter((id) => id !== "");
  const rows = column < 0 ? [] : reader!.texts(reader!.columnOf(FINDING_COLUMN.message)).filter(Boolean);
  return rows.length > 0 ? ids : undefined;
}

/**
 * Puts the newest findings into the table of 校验结果, in place; the sheet comes back when it was deleted.
 *
 * @param old the table as it was read
 */
export async function writeFindings(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  checked: CheckedFindings,
  old: TableContents | undefined,
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = findingNames().map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  worksheets.load("items/name");
  await context.sync();
  const rows = [FINDING_TITLES, ...findingRows(system, checked)];
  const area: Area = {
    row: old?.row ?? FINDING_HEADER_ROW,
    column: old?.column ?? 0,
    rows: rows.length,
    columns: FINDING_TITLES.length,
  };
  // a sheet of that name without our table is somebody's own
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheetName = old?.sheet ?? freeSheetName(SHEET.findings, taken);
  if (!old) applySheet(worksheets.add(sheetName), { ...findingSheet(system), tables: [] }, fontsOf(system));
  const sheet = worksheets.getItem(sheetName);
  if (old) clearOld(sheet, old);
  const range = sheet.getRange(areaAddress(area));
  range.formulas = rows.map((cells) => cells.map(assignable));
  dress(sheet, area, system);
  setHeights(sheet, area, rows);
  queueTable(context, sheet, area, old);
  if (area.row > 0) {
    const summary = { row: area.row - 1, column: area.column, rows: 1, columns: 1 };
    sheet.getRange(areaAddress(summary)).values = [[assignable(findingSummary(checked))]];
  }
  findingNames(sheetName, area.row + 1, area.column, area.rows - 1).forEach((plan, i) => {
    if (names[i]!.isNullObject) context.workbook.names.add(plan.name, nameReference(plan));
    else names[i]!.formula = nameReference(plan);
  });
  await context.sync();
}

/** The rows of the check before; what users put beside the table stays. */
function clearOld(sheet: Excel.Worksheet, { row, column, values }: TableContents): void {
  const body = { row: row + 1, column, rows: values.length - 1, columns: values[0]!.length };
  if (body.rows > 0) sheet.getRange(areaAddress(body)).clear("Contents");
}

function dress(sheet: Excel.Worksheet, area: Area, system: IndicatorSystem): void {
  const fonts = fontsOf(system);
  const part = (rows: Area, format: "head" | "cell" | "link" | "center"): void =>
    applyFormat(sheet.getRange(areaAddress(rows)), rows, formatOf(format, fonts));
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  part({ ...area, rows: 1 }, "head");
  part(body, "cell");
  part({ ...body, columns: 4 }, "center");
  part({ ...body, column: area.column + FINDING_TITLES.indexOf(FINDING_COLUMN.place), columns: 1 }, "link");
}

/** Rows as high as their texts; those of one height that follow each other go together. */
function setHeights(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly Content[])[]): void {
  const heights = rows.slice(1).map((cells) => rowHeight(cells, FINDING_WIDTHS));
  for (let first = 0; first < heights.length;) {
    let next = first + 1;
    while (heights[next] === heights[first]) next += 1;
    const range = { ...area, row: area.row + 1 + first, rows: next - first };
    sheet.getRange(areaAddress(range)).format.rowHeight = heights[first]!;
    first = next;
  }
}

function queueTable(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  old?: TableContents,
): void {
  if (old) {
    workbook.tables.getItem(TABLE.findings).resize(areaAddress(area));
    return;
  }
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
