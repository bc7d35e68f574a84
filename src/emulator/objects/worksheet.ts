import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { parseAddress, type Rect } from "../model/rect";
import type { SheetModel, Visibility } from "../model/sheet";
import { removeSheet, renameMentions } from "../model/mentions";
import { HostError, invalid, notFound } from "../protocol/hostError";
import { number, oneOf, text } from "./coerce";
import { namedItemCollectionType } from "./namedItem";
import { pageLayoutType } from "./pageLayout";
import { range } from "./range";
import { freezePanesType, protectionType } from "./sheetParts";
import { tableCollectionType } from "./table";
import { assertFreeName } from "./sheetNames";
import { MAX_COLS, MAX_ROWS } from "@borgar/fx";

const WHOLE: Rect = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export const worksheetType: HostType<SheetModel> = hostType({
  name: "Worksheet",
  identity: { property: "Id", of: (sheet) => sheet.id },
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet, host) => host.workbook.sheets.indexOf(sheet), set: move },
    Visibility: { get: (sheet) => VISIBILITY[sheet.visibility], set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => (sheet.tabColor = text(value, "tab color") || undefined),
    },
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => (sheet.showGridlines = value === true),
    },
  },
  navigations: {
    Tables: (sheet) => HostObject.of(tableCollectionType, sheet),
    Names: (sheet) => HostObject.of(namedItemCollectionType, sheet),
    Protection: (sheet) => HostObject.of(protectionType, sheet),
    FreezePanes: (sheet) => HostObject.of(freezePanesType, sheet),
    PageLayout: (sheet) => HostObject.of(pageLayoutType, sheet),
  },
  methods: {
    GetRange: (sheet, [address], host) => alive(sheet, host, addressed(sheet, address)),
    GetRangeByIndexes: (sheet, args, host) => {
      const [top, left, rows, columns] = args.map((value) => number(value, "index")) as [
        number,
        number,
        number,
        number,
      ];
      return alive(sheet, host, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetCell: (sheet, [row, column], host) => {
      const [top, left] = [number(row, "row"), number(column, "column")];
      return alive(sheet, host, { top, left, bottom: top, right: left });
    },
    GetUsedRange: (sheet, [valuesOnly], host) =>
      alive(sheet, host, sheet.usedRect(valuesOnly === true) ?? firstCell),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const rect = sheet.usedRect(valuesOnly === true);
      return rect ? alive(sheet, host, rect) : null;
    },
    Activate: (sheet, _args, host) => {
      if (sheet.visibility !== "visible")
        throw new HostError("InvalidOperation", "a hidden worksheet cannot be activated");
      host.workbook.activeSheet = sheet.name;
    },
    Delete: (sheet, _args, host) => remove(sheet, host),
    _RegisterDataChangedEvent: (sheet, _args, host) => void host.changeTargets.add(sheet.id),
    _UnregisterDataChangedEvent: (sheet, _args, host) => void host.changeTargets.delete(sheet.id),
  },
});

const firstCell: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

function alive(sheet: SheetModel, host: Host, rect: Rect): HostObject {
  host.assertAlive(sheet);
  return range(sheet, rect);
}

function addressed(sheet: SheetModel, address: unknown): Rect {
  if (address === undefined || address === null || address === "") return WHOLE;
  const parsed = parseAddress(text(address, "address"));
  if (!parsed || (parsed.sheet && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()))
    throw invalid(`address ${String(address)}`);
  return parsed.rect;
}

function rename(sheet: SheetModel, value: unknown, host: Host): void {
  const name = text(value, "worksheet name");
  assertFreeName(host, name, sheet);
  renameMentions(host.workbook, sheet.name, name);
  sheet.name = name;
  host.touched();
}

function move(sheet: SheetModel, value: unknown, { workbook }: Host): void {
  const position = number(value, "position");
  if (position < 0 || position >= workbook.sheets.length) throw invalid(`position ${position}`);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

function setVisibility(sheet: SheetModel, value: unknown, host: Host): void {
  const wanted = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
  if (wanted !== "Visible") assertAnotherVisible(sheet, host);
  sheet.visibility = (Object.keys(VISIBILITY) as Visibility[]).find((key) => VISIBILITY[key] === wanted)!;
}

function remove(sheet: SheetModel, host: Host): void {
  if (!host.workbook.sheets.includes(sheet)) throw notFound(`worksheet ${sheet.name}`);
  if (sheet.visibility === "veryHidden")
    throw new HostError("GeneralException", "a very hidden worksheet cannot be deleted");
  assertAnotherVisible(sheet, host);
  removeSheet(host.workbook, sheet);
  host.touched();
}

function assertAnotherVisible(sheet: SheetModel, { workbook }: Host): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "visible")) {
    throw new HostError("InvalidOperation", "a workbook must have at least one visible worksheet");
  }
}
