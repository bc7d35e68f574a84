import type { ChartModel } from "../model/chart";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";

/** The active sheet, which is never a hidden one; undefined when no worksheet is visible. */
export function activeSheet({ sheets, activeSheet: name }: WorkbookModel): SheetModel | undefined {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return visible.find((sheet) => sheet.name === name) ?? visible[0];
}

/** The chart that is activated, while its sheet is the active one. */
export function activeChart(
  workbook: WorkbookModel,
): { readonly sheet: SheetModel; readonly chart: ChartModel } | undefined {
  const sheet = activeSheet(workbook);
  const chart = sheet?.charts.find(({ id }) => id === workbook.activeChart);
  return sheet && chart ? { sheet, chart } : undefined;
}

/**
 * Activates another sheet when this one is active and about to be hidden or deleted: the next visible one, or else the
 * one before.
 *
 * @source Excel, as it does at the keyboard; a workbook always shows one of its visible sheets
 */
export function leaveSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (activeSheet(workbook) !== sheet) return;
  const at = workbook.sheets.indexOf(sheet);
  const others = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  workbook.activeSheet = others.find(({ visibility }) => visibility === "visible")?.name;
}
