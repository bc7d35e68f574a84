import { SHEET_EVENTS } from "../protocol/events";
import { listening } from "../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import type { SheetModel } from "../model/sheet";
import { mayFill } from "../model/spill";
import { HostError, notFound } from "../protocol/hostError";
import { argb, colorText } from "./color";
import { text } from "./coerce";
import { autoFilterType } from "./filter/autoFilter";
import { chartCollectionType } from "./chart/collection";
import { sheetPropertyCollectionType } from "./document/sheetProperties";
import { showLevels } from "./outline/groups";
import { copySheet } from "./sheet/copySheet";
import { STANDARD_SIZE } from "./sheet/standardSize";
import { freezePanesType } from "./sheet/freezePanes";
import { namedItemCollectionType } from "./names/namedItem";
import { pageBreakCollectionType } from "./page/pageBreaks";
import { pageLayoutType } from "./page/pageLayout";
import { protectionType } from "./sheet/protection";
import { tableCollectionType } from "./table/collection";
import {
  deleteSheet,
  moveSheet,
  neighbourOf,
  renameSheet,
  setVisibility,
  VISIBILITY,
} from "./sheet/sheetPlace";
import { blocksOf } from "../model/blocks";
import { areas } from "./rangeAreas";
import { matching, replaceAll } from "./rangeFind";
import { addressed, addressedAll, byIndexes, cellAt, FIRST_CELL, onSheet, WHOLE } from "./sheet/sheetRanges";

export const worksheetType: HostType<SheetModel> = hostType({
  name: "Worksheet",
  identity: { property: "Id", of: (sheet) => sheet.id },
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: renameSheet },
    Position: { get: (sheet, host) => host.workbook.sheets.indexOf(sheet), set: moveSheet },
    Visibility: { get: (sheet) => VISIBILITY[sheet.visibility], set: setVisibility },
    TabColor: {
      // null for a hidden sheet. @source Excel.Worksheet.tabColor
      get: ({ visibility, tabColor }) => (visibility === "visible" ? (tabColor ?? "") : null),
      set: (sheet, value) => {
        const color = text(value, "tab color");
        sheet.tabColor = color === "" ? undefined : colorText(argb(color));
      },
    },
    ...STANDARD_SIZE,
    // @source Excel.Worksheet.tabId: "a value that uniquely identifies this worksheet in this workbook"
    TabId: { get: ({ id }) => Number(id.split("-")[3]) },
    EnableCalculation: {
      get: (sheet) => sheet.isCalculated,
      set: (sheet, value, host) => {
        // what it was until now is brought up to date first
        if (sheet.isCalculated) host.calculated();
        sheet.isCalculated = value === true;
        host.touched();
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    // the client sets these by other names than it reads them by
    Gridlines: { set: (sheet, value) => (sheet.showGridlines = value === true) },
    Headings: { set: (sheet, value) => (sheet.showHeadings = value === true) },
  },
  navigations: {
    Tables: (sheet) => HostObject.of(tableCollectionType, sheet),
    Charts: (sheet) => HostObject.of(chartCollectionType, sheet),
    Names: (sheet) => HostObject.of(namedItemCollectionType, sheet),
    Protection: (sheet) => HostObject.of(protectionType, sheet),
    CustomProperties: (sheet) => HostObject.of(sheetPropertyCollectionType, sheet),
    FreezePanes: (sheet) => HostObject.of(freezePanesType, sheet),
    AutoFilter: (sheet) => HostObject.of(autoFilterType, { sheet }),
    PageLayout: (sheet) => HostObject.of(pageLayoutType, sheet),
    HorizontalPageBreaks: (sheet) => HostObject.of(pageBreakCollectionType, { sheet, axis: "row" }),
    VerticalPageBreaks: (sheet) => HostObject.of(pageBreakCollectionType, { sheet, axis: "column" }),
  },
  methods: {
    GetRange: (sheet, [address], host) => onSheet(sheet, host, addressed(sheet, address, host)),
    GetRangeByIndexes: (sheet, args, host) => onSheet(sheet, host, byIndexes(args)),
    GetCell: (sheet, args, host) => onSheet(sheet, host, cellAt(args)),
    GetRanges: (sheet, [address], host) => areas(sheet, addressedAll(sheet, address, host)),
    FindAll: (sheet, [wanted, criteria], host) => {
      const found = foundOn(sheet, wanted, criteria, host);
      if (!found) throw notFound(`cells with ${String(wanted)}`);
      return found;
    },
    FindAllOrNullObject: (sheet, [wanted, criteria], host) => foundOn(sheet, wanted, criteria, host),
    ReplaceAll: (sheet, args, host) =>
      replaceAll({ sheet, rect: sheet.usedRect(true) ?? FIRST_CELL }, args, host),
    ShowOutlineLevels: showLevels,
    Calculate: (sheet, [markAllDirty], host) => {
      host.assertAlive(sheet);
      host.calculate(markAllDirty === true ? sheet : undefined);
    },
    GetUsedRange: (sheet, [valuesOnly], host) => {
      if (mayFill(sheet, host.workbook)) host.calculated();
      return onSheet(sheet, host, sheet.usedRect(valuesOnly === true) ?? FIRST_CELL);
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      if (mayFill(sheet, host.workbook)) host.calculated();
      const rect = sheet.usedRect(valuesOnly === true);
      return rect ? onSheet(sheet, host, rect) : null;
    },
    GetNext: (sheet, [visibleOnly], host) => existing(neighbour(sheet, 1, visibleOnly, host)),
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    GetPrevious: (sheet, [visibleOnly], host) => existing(neighbour(sheet, -1, visibleOnly, host)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    Copy: (sheet, [positionType, relativeTo], host) =>
      host.sheetObject(copySheet(sheet, positionType, relativeTo, host)),
    Activate: (sheet, _args, host) => {
      host.assertAlive(sheet);
      if (sheet.visibility !== "visible")
        throw new HostError("InvalidOperation", "a hidden worksheet cannot be activated");
      host.workbook.activeSheet = sheet.name;
    },
    // ids of sheets are the same everywhere
    _GetSheetById: (_sheet, [id], host) => byId(id, host),
    _GetAnotherWorksheetById: (_sheet, [id], host) => byId(id, host),
    Delete: (sheet, _args, host) => deleteSheet(sheet, host),
    ...listening<SheetModel>(SHEET_EVENTS, (sheet) => sheet.id),
  },
});

function foundOn(sheet: SheetModel, wanted: unknown, criteria: unknown, host: Host): HostObject | null {
  const found = matching(sheet, WHOLE, text(wanted, "text"), criteria ?? {}, host);
  return found.length > 0 ? areas(sheet, blocksOf(found.map(({ top, left }) => [top, left]))) : null;
}

function byId(id: unknown, host: Host): HostObject {
  const found = host.workbook.sheet(text(id, "worksheet id"));
  if (!found) throw notFound(`worksheet ${String(id)}`);
  return host.sheetObject(found);
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown, host: Host): HostObject | null {
  const found = neighbourOf(sheet, step, visibleOnly === true, host);
  return found ? host.sheetObject(found) : null;
}

/** @source "Work with worksheets using the Excel JavaScript API": ItemNotFound where there is none */
function existing(object: HostObject | null): HostObject {
  if (!object) throw notFound("a worksheet on that side");
  return object;
}
