import { removeSheet, renameMentions, reorderSheet } from "../../model/mentions";
import type { SheetModel, Visibility } from "../../model/sheet";
import { EVENT, WORKBOOK } from "../../protocol/events";
import type { Host } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { leaveSheet } from "../activeSheet";
import { number, oneOf, text } from "../coerce";
import { assertFreeStructure } from "../workbookProtection";
import { assertFreeName } from "./sheetNames";

export const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Formulas and names that refer to the sheet follow. */
export function renameSheet(sheet: SheetModel, value: unknown, host: Host): void {
  host.assertAlive(sheet);
  assertFreeStructure(host);
  const name = text(value, "worksheet name");
  assertFreeName(host, name, sheet);
  renameMentions(host.workbook, sheet.name, name);
  if (host.workbook.activeSheet === sheet.name) host.workbook.activeSheet = name;
  sheet.name = name;
  host.touched();
}

export function moveSheet(sheet: SheetModel, value: unknown, host: Host): void {
  host.assertAlive(sheet);
  assertFreeStructure(host);
  const { workbook } = host;
  const position = number(value, "position");
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalid(`position ${position}`);
  const positionBefore = workbook.sheets.indexOf(sheet);
  if (positionBefore === position) return;
  reorderSheet(workbook, sheet, position);
  host.touched();
  const message = { positionBefore, positionAfter: position, source: "Local", worksheetId: sheet.id };
  host.raise({ type: EVENT.moved, targets: [WORKBOOK], message });
}

/** When the active sheet is hidden, another one is activated. */
export function setVisibility(sheet: SheetModel, value: unknown, host: Host): void {
  host.assertAlive(sheet);
  assertFreeStructure(host);
  const wanted = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
  if (wanted !== "Visible") {
    assertAnotherVisible(sheet, host);
    leaveSheet(host.workbook, sheet);
  }
  sheet.visibility = (Object.keys(VISIBILITY) as Visibility[]).find((key) => VISIBILITY[key] === wanted)!;
}

/**
 * @source Excel.Worksheet.delete: InvalidOperation for a very hidden sheet; GeneralException once,
 * OfficeDev/office-js#365
 */
export function deleteSheet(sheet: SheetModel, host: Host): void {
  host.assertAlive(sheet);
  assertFreeStructure(host);
  if (sheet.visibility === "veryHidden")
    throw new HostError("InvalidOperation", "a very hidden worksheet cannot be deleted");
  assertAnotherVisible(sheet, host);
  leaveSheet(host.workbook, sheet);
  removeSheet(host.workbook, sheet);
  host.touched();
}

/** The next sheet after another, or before it; undefined when there is none. */
export function neighbourOf(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  { workbook: { sheets } }: Host,
): SheetModel | undefined {
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step)
    if (!visibleOnly || sheets[at]!.visibility === "visible") return sheets[at];
  return undefined;
}

export function assertAnotherVisible(sheet: SheetModel, { workbook }: Host): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "visible")) {
    throw new HostError("InvalidOperation", "a workbook must have at least one visible worksheet");
  }
}
