import { type DataValidation, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { parseAddress, type Rect } from "../model/rect";
import type { ConditionalRule, SheetModel, Visibility } from "../model/sheet";
import { WorkbookModel } from "../model/workbook";
import { readCell } from "./cells";
import { WorkbookFileError } from "./fileError";
import { inspectParts, type Loss } from "./parts";
import { preparedForReading } from "./unpack";

/** A workbook out of a file. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookModel;
  /** what saving would lose */
  readonly losses: readonly Loss[];
}

/**
 * Opens an .xlsx file.
 *
 * @throws WorkbookFileError when it is not one
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const { names, losses } = inspectParts(bytes);
  const file = new Workbook();
  try {
    await file.xlsx.load(preparedForReading(bytes, names));
  } catch (error) {
    throw new WorkbookFileError("not-xlsx", error instanceof Error ? error.message : String(error));
  }
  const workbook = new WorkbookModel();
  for (const sheet of file.worksheets) readSheet(sheet, workbook);
  workbook.names = file.definedNames.model.map(({ name, ranges }) => ({
    name,
    formula: ranges.join(","),
    visible: true,
    comment: "",
  }));
  workbook.author = file.creator ?? "";
  workbook.lastAuthor = file.lastModifiedBy ?? "";
  const active = file.views?.[0]?.activeTab;
  if (active !== undefined) workbook.activeSheet = file.worksheets[active]?.name;
  return { workbook, losses };
}

function readSheet(file: Worksheet, workbook: WorkbookModel): void {
  const sheet = workbook.addSheet(file.name);
  sheet.visibility = file.state as Visibility;
  sheet.tabColor = file.properties.tabColor?.argb && `#${file.properties.tabColor.argb.slice(-6)}`;
  readCells(file, sheet);
  readSizes(file, sheet);
  sheet.merges = (file.model.merges ?? []).flatMap(rects);
  sheet.validations = validations(file);
  sheet.conditionalFormats = file.conditionalFormattings.flatMap(({ ref, rules }) =>
    rects(ref).flatMap((rect) =>
      rules.map((rule) => ({ id: `{${workbook.nextId()}}`, rect, rule: explicit(rule) })),
    ),
  );
  sheet.tables = file.getTables().flatMap((table) =>
    rects(table.model.tableRef ?? table.model.ref).map((rect) => ({
      id: workbook.nextId(),
      name: table.name,
      rect,
      style: table.model.style?.theme ?? "",
      showBandedRows: table.model.style?.showRowStripes === true,
      showFilterButton: table.model.columns.some((column) => column.filterButton),
    })),
  );
  sheet.protection = file.sheetProtection ?? undefined;
  sheet.page = { ...file.pageSetup } as SheetModel["page"];
  sheet.headerFooter = definedOnly(file.headerFooter);
  readView(file, sheet);
}

/** Rows that the file has, with or without values: one without may still have formats. */
function readCells(file: Worksheet, sheet: SheetModel): void {
  for (const { number } of file.model.rows ?? []) {
    file.getRow(number).eachCell({ includeEmpty: true }, (fileCell) => {
      const cell = readCell(fileCell);
      if (cell) Object.assign(sheet.ensure(Number(fileCell.row) - 1, Number(fileCell.col) - 1), cell);
    });
  }
}

function readSizes(file: Worksheet, sheet: SheetModel): void {
  for (const { min, max, width, hidden } of file.model.cols ?? []) {
    for (let column = min; column <= Math.min(max, min + 1024); column++)
      sheet.columns.set(column - 1, { width, hidden });
  }
  for (const { number, height, hidden } of file.model.rows ?? []) {
    if (height !== undefined || hidden) sheet.rows.set(number - 1, { height, hidden });
  }
}

function validations(file: Worksheet): SheetModel["validations"] {
  return Object.entries(
    file.dataValidations.model as Record<string, DataValidation & { sqref?: string }>,
  ).flatMap(([key, { sqref: _sqref, ...rule }]) =>
    rects(key.replace(/^range:/, "")).map((rect) => ({ rect, rule: rule as DataValidation })),
  );
}

function readView(file: Worksheet, sheet: SheetModel): void {
  const view = file.views?.[0];
  if (!view) return;
  sheet.showGridlines = view.showGridLines !== false;
  if (view.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** A data bar has a gradient unless the file says otherwise; the library says nothing then. */
function explicit(rule: ConditionalRule): ConditionalRule {
  return rule.type === "dataBar" ? { ...rule, gradient: rule.gradient ?? true } : rule;
}

/** References with blanks or commas between them. */
function rects(reference: string): Rect[] {
  return reference.split(/[\s,]+/).flatMap((part) => parseAddress(part)?.rect ?? []);
}

function definedOnly(value: object | undefined): SheetModel["headerFooter"] {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, part]) => part !== undefined && part !== null),
  );
}
