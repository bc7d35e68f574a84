import type { IndicatorSystem } from "../system/schema";
import type { Finding } from "../validation/finding";
import { areaAddress } from "../workbook/plan/address";
import { findingRows, findingSummary } from "../workbook/sheets/findingRows";
import { FINDING_HEADER_ROW, FINDING_TITLES, findingSheet } from "../workbook/sheets/findingSheet";
import { fontsOf, formatOf } from "../workbook/plan/formats";
import { SHEET } from "../workbook/sheetNames";
import { TABLE } from "../workbook/tableNames";
import { applyFormat, applySheet } from "./applySheet";
import { assignable } from "./content";

/** Makes the table of 校验结果 anew with the newest findings; the sheet comes back when it was deleted. */
export async function writeFindings(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  findings: readonly Finding[],
): Promise<void> {
  const fonts = fontsOf(system);
  const { worksheets, tables } = context.workbook;
  const old = tables.getItemOrNullObject(TABLE.findings);
  const range = old.getRange().load("rowIndex, columnIndex");
  const sheetOfTable = old.worksheet.load("name");
  const byName = worksheets.getItemOrNullObject(SHEET.findings);
  await context.sync();
  let [sheet, row, column] = [byName, FINDING_HEADER_ROW, 0];
  if (!old.isNullObject) {
    [sheet, row, column] = [worksheets.getItem(sheetOfTable.name), range.rowIndex, range.columnIndex];
    old.delete();
  } else if (byName.isNullObject) {
    sheet = worksheets.add(SHEET.findings);
    applySheet(sheet, { ...findingSheet(system), tables: [] }, fonts);
  }
  const rows = [FINDING_TITLES, ...findingRows(system, findings)];
  const area = { row, column, rows: rows.length, columns: FINDING_TITLES.length };
  sheet.getRange(areaAddress(area)).values = rows.map((cells) => cells.map(assignable));
  applyFormat(
    sheet.getRange(areaAddress({ ...area, rows: 1 })),
    { ...area, rows: 1 },
    formatOf("head", fonts),
  );
  const body = { ...area, row: row + 1, rows: rows.length - 1 };
  applyFormat(sheet.getRange(areaAddress(body)), body, formatOf("cell", fonts));
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  const summary = sheet.getRange(areaAddress({ row: Math.max(row - 1, 0), column, rows: 1, columns: 1 }));
  if (row > 0) summary.values = [[assignable(findingSummary(findings))]];
  await context.sync();
}
