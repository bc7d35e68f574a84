import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { addressText } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { argb } from "../objects/color";
import { writeCell } from "./cells";

/**
 * The workbook as an .xlsx file. The same workbook gives the same bytes, whenever it is saved.
 *
 * @param workbook with its formulas computed
 */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const file = new Workbook();
  file.created = file.modified = new Date(Date.UTC(2000, 0, 1));
  file.creator = workbook.author;
  file.lastModifiedBy = workbook.lastAuthor;
  file.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(0, activeIndex(workbook));
  file.views = [
    { x: 0, y: 0, width: 28_800, height: 16_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  for (const sheet of workbook.sheets) writeSheet(sheet, file);
  for (const { name, formula } of workbook.names) {
    for (const reference of formula.split(",")) file.definedNames.add(reference, name);
  }
  return new Uint8Array((await file.xlsx.writeBuffer()) as Uint8Array);
}

function activeIndex(workbook: WorkbookModel): number {
  const chosen = workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet);
  return chosen >= 0 ? chosen : workbook.sheets.findIndex(({ visibility }) => visibility === "visible");
}

function writeSheet(sheet: SheetModel, workbook: Workbook): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const file = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    pageSetup: sheet.page,
    headerFooter: sheet.headerFooter,
    views: [
      {
        showGridLines: sheet.showGridlines,
        ...(ySplit > 0 || xSplit > 0 ? { state: "frozen", ySplit, xSplit } : { state: "normal" }),
      },
    ],
  });
  if (sheet.tabColor) file.properties.tabColor = argb(sheet.tabColor);
  writeTables(sheet, file);
  for (const [row, column, cell] of sheet.entries()) writeCell(cell, file.getCell(row + 1, column + 1));
  for (const rect of sheet.merges) file.mergeCellsWithoutStyle(addressText(rect));
  for (const [column, { width, hidden }] of sheet.columns) {
    const target = file.getColumn(column + 1);
    if (width !== undefined) target.width = width;
    if (hidden) target.hidden = true;
  }
  for (const [row, { height, hidden }] of sheet.rows) {
    const target = file.getRow(row + 1);
    if (height !== undefined) target.height = height;
    if (hidden) target.hidden = true;
  }
  for (const { rect, rule } of sheet.validations) {
    // the library writes a rule under such a key as it stands, one for the whole range
    (file.dataValidations.model as Record<string, unknown>)[`range:${addressText(rect)}`] = { ...rule };
  }
  for (const { rect, rule } of sheet.conditionalFormats) {
    file.addConditionalFormatting({ ref: addressText(rect), rules: [rule] });
  }
  if (sheet.protection) file.sheetProtection = sheet.protection;
}

/** Before the cells: the library fills a table's cells when it makes one. */
function writeTables(sheet: SheetModel, file: Worksheet): void {
  for (const { name, rect, style, showBandedRows, showFilterButton } of sheet.tables) {
    const columns: { name: string; filterButton: boolean }[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const title = sheet.cell(rect.top, column)?.value;
      columns.push({
        name: String(title ?? `Column${column - rect.left + 1}`),
        filterButton: showFilterButton,
      });
    }
    const rows = Array.from({ length: rect.bottom - rect.top }, () => columns.map(() => null));
    const ref = addressText({ ...rect, right: rect.left, bottom: rect.top });
    file.addTable({
      name,
      ref,
      headerRow: true,
      columns,
      rows,
      style: { ...(style ? { theme: style as "TableStyleLight1" } : {}), showRowStripes: showBandedRows },
    });
  }
}
