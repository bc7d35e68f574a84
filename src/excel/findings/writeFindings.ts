import type { IndicatorSystem } from "../../system/schema";
import { areaAddress, nameReference } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { columnOf, headerOf, laidOut } from "../../workbook/findings/findingLayout";
import { type CheckedFindings, findingSummary } from "../../workbook/findings/findingRows";
import { findingNames, findingSheet } from "../../workbook/findings/findingSheet";
import { TABLE } from "../../workbook/tableNames";
import { applySheet } from "../applySheet";
import { assignable } from "../content";
import { type Check, type Input, writeRows } from "../formulas";
import { applySettings, type Setting } from "../settings";
import { dressFindings } from "./dressFindings";
import type { FindingTarget } from "./findingTarget";
import { makeRoom } from "./makeRoom";

/**
 * Writes the newest findings into the table of 校验结果, in place; the sheet comes back when it was deleted. What
 * users put beside the table, or into columns of their own, stays, and what they put below it moves down. Many findings
 * take several requests; the last is queued.
 *
 * @returns whether its links stand as they were written, once the context was synchronised
 */
export async function writeFindings(
  { workbook }: Excel.RequestContext,
  system: IndicatorSystem,
  checked: CheckedFindings,
  { old, sheet: name, layout, rows, names, summaryAt, ...room }: FindingTarget,
): Promise<Check> {
  const { worksheets } = workbook;
  const { area } = layout;
  if (!old) makeSheet(worksheets, system, name);
  const sheet = worksheets.getItem(name);
  if (old) makeRoom(workbook, sheet, layout, old, room);
  const inputs = [headerOf(layout), ...laidOut(layout, rows)].map((cells) => cells.map(input));
  const check = await writeRows(sheet, area, inputs, name);
  await dressFindings(sheet, layout, rows, system);
  if (!old) addTable(sheet, area);
  if (summaryAt) sheet.getRange(summaryAt).values = [[assignable(findingSummary(checked, rows))]];
  const column = (title: string): number => columnOf(layout, title);
  for (const plan of findingNames(name, area.row + 1, column, area.rows - 1)) {
    if (names.has(plan.name)) workbook.names.getItem(plan.name).formula = nameReference(plan);
    else workbook.names.add(plan.name, nameReference(plan));
  }
  return check;
}

/** `null` leaves a cell as it is. */
function input(cell: Content | undefined): Input {
  return cell === undefined ? null : assignable(cell);
}

/**
 * How a new sheet is shown and printed; then it comes into view.
 *
 * @returns settings that this Excel has refused
 */
export async function finishSheet(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { sheet }: FindingTarget,
): Promise<Setting[]> {
  await context.sync();
  const refused = await applySettings(context, [{ name: sheet, plan: findingSheet(system) }]);
  context.workbook.worksheets.getItem(sheet).visibility = "Visible";
  return refused;
}

/** Hidden until it is complete, so that nobody writes into what may be taken back. */
function makeSheet(worksheets: Excel.WorksheetCollection, system: IndicatorSystem, name: string): void {
  const sheet = worksheets.add(name);
  applySheet(sheet, { ...findingSheet(system), tables: [] }, fontsOf(system));
  sheet.visibility = "Hidden";
}

function addTable(sheet: Excel.Worksheet, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = TABLE.findings;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
