import { EVENT, SHEET_EVENTS, WORKBOOK } from "../protocol/events";
import { listening } from "../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import type { SheetModel } from "../model/sheet";
import { notFound } from "../protocol/hostError";
import { activeSheet } from "./activeSheet";
import { text } from "./coerce";
import { assertFreeName } from "./sheet/sheetNames";
import { assertFreeStructure } from "./workbookProtection";
import { worksheetType } from "./worksheet";

const object = (sheet: SheetModel | undefined): HostObject | null =>
  sheet ? HostObject.of(worksheetType, sheet) : null;

export const worksheetCollectionType: HostType<Host> = hostType({
  name: "WorksheetCollection",
  items: (host) => host.workbook.sheets.map((sheet) => HostObject.of(worksheetType, sheet)),
  indexer: (host, key) => getItem(host, key),
  methods: {
    Add: (host, [name]) => object(addSheet(host, name)),
    GetItem: (host, [key]) => getItem(host, text(key, "worksheet name")),
    GetItemOrNullObject: (host, [key]) => object(host.workbook.sheet(text(key, "worksheet name"))),
    GetActiveWorksheet: (host) => object(activeSheet(host.workbook)),
    GetFirst: (host, [visibleOnly]) => object(sheetsOf(host, visibleOnly)[0]),
    GetLast: (host, [visibleOnly]) => object(sheetsOf(host, visibleOnly).at(-1)),
    GetCount: (host, [visibleOnly]) => sheetsOf(host, visibleOnly).length,
    ...listening<Host>(
      { ...SHEET_EVENTS, AddedEvent: EVENT.added, DeletedEvent: EVENT.deleted, EventMoved: EVENT.moved },
      () => WORKBOOK,
    ),
  },
});

function sheetsOf({ workbook: { sheets } }: Host, visibleOnly: unknown): SheetModel[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

function getItem(host: Host, key: string): HostObject {
  const found = object(host.workbook.sheet(key));
  if (!found) throw notFound(`worksheet ${key}`);
  return found;
}

function addSheet(host: Host, name: unknown): SheetModel {
  assertFreeStructure(host);
  const chosen = name === undefined || name === null ? freeName(host) : text(name, "worksheet name");
  assertFreeName(host, chosen);
  host.touched();
  return host.workbook.addSheet(chosen);
}

function freeName(host: Host): string {
  for (let i = host.workbook.sheets.length + 1; ; i++)
    if (!host.workbook.sheet(`Sheet${i}`)) return `Sheet${i}`;
}
