import { areaAddress } from "../../workbook/plan/address";
import type { FontSet } from "../../system/schema";
import { type AppliedFormat, formatOf } from "../../workbook/plan/formats";
import type { Area, Block, HighlightPlan, SheetPlan, ValidationPlan } from "../../workbook/plan/plan";
import { heightRuns } from "../../workbook/plan/rowHeight";
import { assignable } from "../cells/content";
import { allOf, type Check, putRows } from "../cells/formulas";
import { protectAs, PROTECTION } from "./protection";

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

/**
 * Puts a planned sheet into an empty worksheet. Cells are written before there are tables around them, so that formulas
 * stay as they are. How it is shown and printed comes afterwards (`applySettings`), and protection last
 * (`protectSheet`).
 *
 * @returns checks that its formulas stand as they were written
 */
export function applySheet(sheet: Excel.Worksheet, plan: SheetPlan, fonts: FontSet): Check {
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  for (const { area, format } of plan.formats) applyFormat(rangeOf(area), area, formatOf(format, fonts));
  for (const area of plan.merges ?? []) rangeOf(area).merge();
  const checks = plan.blocks.map((block) => writeRows(sheet, plan.name, block));
  for (const { name, area } of plan.tables) addTable(sheet, name, area);
  plan.columnWidths.forEach((width, column) => {
    const range = rangeOf({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn();
    if (width === 0) range.columnHidden = true;
    else range.format.columnWidth = points(width);
  });
  for (const { row, rows, height } of heightRuns(plan.rowHeights ?? {})) {
    rangeOf({ row, column: 0, rows, columns: 1 }).format.rowHeight = height;
  }
  for (const { row, rows } of plan.hiddenRows ?? [])
    rangeOf({ row, column: 0, rows, columns: 1 }).getEntireRow().rowHidden = true;
  for (const validation of plan.validations ?? []) applyValidation(rangeOf(validation.area), validation);
  for (const highlight of plan.highlights ?? []) applyHighlight(rangeOf(highlight.area), highlight);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.visibility) sheet.visibility = plan.visibility === "hidden" ? "Hidden" : "VeryHidden";
  return allOf(checks);
}

/** Locks what people do not fill, where the plan says so. */
export function protectSheet(sheet: Excel.Worksheet, { locked }: SheetPlan): void {
  if (locked) protectAs(sheet, PROTECTION);
}

/** Rows of one block; short rows are filled up, since a range wants a rectangle. */
function writeRows(sheet: Excel.Worksheet, name: string, { row, column, rows }: Block): Check {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const range = sheet.getRange(areaAddress({ row, column, rows: rows.length, columns }));
  const inputs = rows.map((cells) => Array.from({ length: columns }, (_, i) => assignable(cells[i] ?? null)));
  return putRows(range, inputs, name, { row, column });
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Sets what a format names; whatever else the range looks like stays. */
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
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
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
    // a bar as long as the share itself, not relative to the other shares
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = plan.when;
  if (plan.fill) custom.format.fill.color = plan.fill;
  if (plan.color) custom.format.font.color = plan.color;
}
