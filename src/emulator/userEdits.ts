import { type ExcelHost } from "./excelHost";
import { putCells } from "./model/calculatedColumns";
import { isFixed } from "./model/guard";
import { removeSheet } from "./model/mentions";
import { addressText, parseAddress, type Rect } from "./model/rect";
import type { SheetModel } from "./model/sheet";
import { leaveSheet } from "./objects/activeSheet";
import { entered } from "./objects/entered";
import { heldIn } from "./objects/rangeCells";
import { assertAnotherVisible } from "./objects/sheet/sheetPlace";
import { keepingTitles } from "./objects/table/titles";
import { EVENT, WORKBOOK } from "./protocol/events";
import { HostError } from "./protocol/hostError";

/**
 * Types into a cell as a user does: locked cells refuse, and the change event does not name the add-in as its source.
 *
 * @param input as typed: `=A1`, `12.5`, `'007`, or a number
 * @throws HostError AccessDenied when the cell is locked on a protected sheet, InvalidArgument for a formula that
 * Excel would not take
 */
export function typeIntoCell(
  host: ExcelHost,
  sheet: SheetModel,
  address: string,
  input: string | number,
): void {
  const rect = parseAddress(address)!.rect;
  if (isFixed(sheet, rect.top, rect.left)) {
    throw new HostError("AccessDenied", `${address} of ${sheet.name} is locked`);
  }
  const [row, column] = [rect.top, rect.left];
  const typed = entered(host, sheet, row, column, input);
  changeCells(host, sheet, rect, () =>
    putCells(sheet, rect, [{ row, column, typed }], host.character.calculatedColumns),
  );
}

/** Runs a change of cells as one that a person makes: titles of tables follow, and listeners are told once. */
export function changeCells(host: ExcelHost, sheet: SheetModel, rect: Rect, change: () => void): void {
  const before = heldIn(host, sheet, rect);
  keepingTitles(host, sheet, rect, () => {
    change();
    host.edited(sheet, rect, "user", before);
  });
  host.flush();
  host.changed();
}

/** Deletes a sheet by its tab. */
export function deleteSheet(host: ExcelHost, name: string): void {
  const sheet = host.workbook.sheet(name);
  if (!sheet) return;
  assertAnotherVisible(sheet, host);
  leaveSheet(host.workbook, sheet);
  removeSheet(host.workbook, sheet);
  host.touched();
  host.flush();
  host.changed();
}

/** Chooses another sheet by its tab. */
export function activateSheet(host: ExcelHost, id: string): void {
  host.workbook.activeSheet = host.workbook.sheet(id)?.name;
  host.flush();
}

/**
 * Clicks a cell once, with the left button.
 *
 * @param offset of the pointer from the left and upper edges of the cell, in points
 * @source Excel.WorksheetSingleClickedEventArgs: not raised for the right button, nor while cells are dragged over
 */
export function clickCell(
  host: ExcelHost,
  id: string,
  { row, column }: { readonly row: number; readonly column: number },
  offset: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  const sheet = host.workbook.sheet(id);
  if (!sheet) return;
  const rect = { top: row, left: column, bottom: row, right: column };
  const message = { address: addressText(rect), offsetX: offset.x, offsetY: offset.y, worksheetId: sheet.id };
  host.raise({ type: EVENT.singleClicked, targets: [sheet.id, WORKBOOK], message });
  selectCells(host, id, rect);
}

/** Comes back to the workbook from another window. @source Excel.Workbook.onActivated */
export function activateWorkbook(host: ExcelHost): void {
  host.raise({ type: EVENT.workbookActivated, targets: [WORKBOOK], message: {} });
  host.flush();
}

/** Turns saving of every change on or off. @source Excel.Workbook.autoSave, onAutoSaveSettingChanged */
export function switchAutoSave(host: ExcelHost, isOn: boolean): void {
  if (host.workbook.autoSave === isOn) return;
  host.workbook.autoSave = isOn;
  host.raise({ type: EVENT.autoSaveSettingChanged, targets: [WORKBOOK], message: {} });
  host.flush();
}

export function selectCells(host: ExcelHost, id: string, rect: Rect): void {
  const sheet = host.workbook.sheet(id);
  if (sheet) Object.assign(sheet, { selected: rect, alsoSelected: [] });
  host.workbook.activeChart = undefined;
  host.flush();
}
