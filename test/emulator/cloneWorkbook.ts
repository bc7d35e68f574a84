import type { SheetModel } from "../../src/emulator/model/sheet";
import { WorkbookModel } from "../../src/emulator/model/workbook";

/** What a workbook that is cloned many times had given when it was cloned first. */
const lastIds = new WeakMap<WorkbookModel, number>();

/** A copy that shares nothing with the original. */
export function cloneWorkbook(original: WorkbookModel): WorkbookModel {
  const copy = new WorkbookModel();
  for (const sheet of original.sheets) copySheet(copy, sheet, sheet.name);
  copy.names = original.names.map((name) => ({ ...name }));
  const { activeSheet, author, lastAuthor, calculationMode } = original;
  // an id that the original has given is not given again
  const last = lastIds.get(original) ?? Number(original.nextId());
  lastIds.set(original, last);
  while (Number(copy.nextId()) < last);
  return Object.assign(copy, { activeSheet, author, lastAuthor, calculationMode });
}

/** A sheet of a workbook once more, under another name or in another workbook. */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  const copy = workbook.addSheet(name);
  const { visibility, protection, merges, validations, conditionalFormats, tables } = sheet;
  const { tabColor, showGridlines, showHeadings, frozen, names, page, headerFooter } = sheet;
  Object.assign(copy, {
    visibility,
    protection,
    tabColor,
    showGridlines,
    showHeadings,
    frozen,
    page: structuredClone(page),
    headerFooter: { ...headerFooter },
    names: names.map((each) => ({ ...each })),
    merges: [...merges],
    validations: [...validations],
    conditionalFormats: structuredClone(conditionalFormats),
    tables: tables.map((table) => ({ ...table, calculated: new Map(table.calculated) })),
  });
  for (const [column, size] of sheet.columns) copy.columns.set(column, { ...size });
  for (const [row, size] of sheet.rows) copy.rows.set(row, { ...size });
  for (const [row, column, cell] of sheet.entries()) copy.load(row, column, { ...cell });
  return copy;
}
