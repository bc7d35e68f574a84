import type { FontSet } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import type { Area, Block, SheetPlan } from "../../workbook/plan/plan";
import { assignable } from "../cells/content";
import { allOf, type Check, putRows } from "../cells/formulas";
import { dress } from "./dress";
import { rangeOn } from "../request/passing";
import { protectAs, PROTECTION } from "./protection";
import { applyHighlights, applyValidations } from "./rules";
import { applySizes } from "./sizes";

/**
 * Puts a planned sheet into an empty worksheet. Cells are written before there are tables around them, so that formulas
 * stay as they are. How it is shown and printed comes afterwards (`applySettings`), and protection last
 * (`protectSheet`).
 *
 * @returns checks that its formulas stand as they were written
 */
export function applySheet(sheet: Excel.Worksheet, plan: SheetPlan, fonts: FontSet): Check {
  dress(sheet, plan.formats, fonts);
  for (const area of plan.merges ?? []) rangeOn(sheet, area).merge();
  const checks = plan.blocks.map((block) => writeRows(sheet, plan.name, block));
  addTables(sheet, plan);
  applyValidations(sheet, plan.validations ?? []);
  applyHighlights(sheet, plan.highlights ?? []);
  applyAppearance(sheet, plan);
  return allOf(checks);
}

/** Sizes of columns and rows, and how the whole sheet is shown. */
export function applyAppearance(sheet: Excel.Worksheet, plan: SheetPlan): void {
  applySizes(sheet, plan);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.visibility) sheet.visibility = plan.visibility === "hidden" ? "Hidden" : "VeryHidden";
}

export function addTables(sheet: Excel.Worksheet, { tables }: SheetPlan): void {
  for (const { name, area } of tables) addTable(sheet, name, area);
}

/** Locks what people do not fill, where the plan says so. */
export function protectSheet(sheet: Excel.Worksheet, { locked }: SheetPlan): void {
  if (locked) protectAs(sheet, PROTECTION);
}

/** Rows of one block; short rows are filled up, since a range wants a rectangle. */
function writeRows(sheet: Excel.Worksheet, name: string, { row, column, rows }: Block): Check {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const inputs = rows.map((cells) => Array.from({ length: columns }, (_, i) => assignable(cells[i] ?? null)));
  return putRows(sheet, { row, column, rows: rows.length, columns }, inputs, name);
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
