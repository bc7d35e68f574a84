import { areaAddress } from "../workbook/plan/address";
import type { FontSet } from "../system/schema";
import { type AppliedFormat, formatOf } from "../workbook/plan/formats";
import type { Area, Content, HighlightPlan, SheetPlan, ValidationPlan } from "../workbook/plan/plan";
import { assignable } from "./content";

/** One character of the standard font is 7 pixels wide, with 5 pixels around; the API counts points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

/** Puts a planned sheet into an empty worksheet; protection comes last, when everything is in place. */
export function applySheet(sheet: Excel.Worksheet, plan: SheetPlan, fonts: FontSet): void {
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  for (const { area, format } of plan.formats) applyFormat(rangeOf(area), area, formatOf(format, fonts));
  for (const area of plan.merges ?? []) rangeOf(area).merge();
  for (const { row, column, rows } of plan.blocks) writeRows(sheet, row, column, rows);
  for (const { name, area } of plan.tables) addTable(sheet, name, area);
  plan.columnWidths.forEach((width, column) => {
    const range = rangeOf({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn();
    if (width === 0) range.columnHidden = true;
    else range.format.columnWidth = points(width);
  });
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) {
    rangeOf({ row: Number(row), column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  }
  for (const validation of plan.validations ?? []) applyValidation(rangeOf(validation.area), validation);
  for (const highlight of plan.highlights ?? []) applyHighlight(rangeOf(highlight.area), highlight);
  if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.print) applyPrint(sheet, plan.print);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.locked) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  if (plan.visibility) sheet.visibility = plan.visibility === "hidden" ? "Hidden" : "VeryHidden";
}

/** Rows of one block; short rows are filled up, since a range wants a rectangle. */
function writeRows(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly (readonly Content[])[],
): void {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const range = sheet.getRange(areaAddress({ row, column, rows: rows.length, columns }));
  range.formulas = rows.map((cells) =>
    Array.from({ length: columns }, (_, i) => assignable(cells[i] ?? null)),
  );
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

export function applyFormat(range: Excel.Range, area: Area, format: AppliedFormat): void {
  const { font, fill } = range.format;
  if (format.font) font.name = format.font;
  if (format.size) font.size = format.size;
  if (format.bold) font.bold = true;
  if (format.color) font.color = format.color;
  if (format.fill) fill.color = format.fill;
  if (format.horizontal) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical) range.format.verticalAlignment = format.vertical;
  if (format.wrap) range.format.wrapText = true;
  if (format.numberFormat) {
    const row = Array.from({ length: area.columns }, () => format.numberFormat!);
    range.numberFormat = Array.from({ length: area.rows }, () => row);
  }
  if (format.entry) range.format.protection.locked = false;
  if (format.border) {
    for (const edge of EDGES) {
      if (
        (edge === "InsideVertical" && area.columns === 1) ||
        (edge === "InsideHorizontal" && area.rows === 1)
      )
        continue;
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#808080";
    }
  }
}

export function applyValidation(range: Excel.Range, { rule, title, prompt, error }: ValidationPlan): void {
  const { dataValidation } = range;
  dataValidation.rule = nativeRule(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "录入有误", message: error };
}

/** Excel's largest and smallest numbers stand for a limit that is not there. */
const HUGE = 9.99e307;

function nativeRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "text":
      return { textLength: { formula1: rule.longest, operator: "LessThanOrEqualTo" } };
    case "date":
      return rule.to === undefined
        ? { date: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } }
        : { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    default: {
      const between = {
        formula1: rule.min ?? -HUGE,
        formula2: rule.max ?? HUGE,
        operator: "Between",
      } as const;
      return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
    }
  }
}

function applyHighlight(range: Excel.Range, plan: HighlightPlan): void {
  if ("bar" in plan) {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = plan.bar;
    // a bar as long as the share itself, not as its place among the others
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = plan.when;
  if (plan.fill) custom.format.fill.color = plan.fill;
  if (plan.color) custom.format.font.color = plan.color;
}

function applyPrint(
  sheet: Excel.Worksheet,
  { orientation, titleRows, footer, margins }: NonNullable<SheetPlan["print"]>,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (margins) {
    pageLayout.topMargin = margins.top;
    pageLayout.bottomMargin = margins.bottom;
    pageLayout.leftMargin = margins.left;
    pageLayout.rightMargin = margins.right;
  }
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  // an ampersand begins a code in a footer
  defaultForAllPages.leftFooter = footer.left.replace(/&/g, "&&");
  defaultForAllPages.rightFooter = footer.right;
}
