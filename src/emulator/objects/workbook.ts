import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { parseAddress } from "../model/rect";
import { HostError, notFound } from "../protocol/hostError";
import type { SheetModel } from "../model/sheet";
import { activeSheet } from "./activeSheet";
import { applicationType } from "./application";
import { documentPropertiesType } from "./documentProperties";
import { namedItemCollectionType } from "./names/namedItem";
import { range } from "./range";
import { styleCollectionType } from "./style/style";
import { tableCollectionType } from "./table/collection";
import { worksheetCollectionType } from "./worksheetCollection";

export const workbookType: HostType<Host> = hostType({
  name: "Workbook",
  navigations: {
    Application: (host) => HostObject.of(applicationType, host),
    Worksheets: (host) => HostObject.of(worksheetCollectionType, host),
    Tables: () => HostObject.of(tableCollectionType, undefined),
    Styles: (host) => HostObject.of(styleCollectionType, host),
    Names: () => HostObject.of(namedItemCollectionType, undefined),
    _Runtime: (host) => HostObject.of(runtimeType, host),
    Properties: (host) => HostObject.of(documentPropertiesType, host),
  },
  methods: {
    _GetRangeForEventByReferenceId: (host, [id]) => changedRange(host, id),
    _GetRangeOrNullObjectForEventByReferenceId: (host, [id]) => changedRange(host, id),
    GetSelectedRange: (host) => {
      const sheet = shown(host);
      return range(sheet, sheet.selected);
    },
    GetActiveCell: (host) => {
      const sheet = shown(host);
      const { top, left } = sheet.selected;
      return range(sheet, { top, left, bottom: top, right: left });
    },
  },
});

/** The range of a change event, by its `referenceId`: the id of the sheet, and an address. */
function changedRange({ workbook }: Host, id: unknown): HostObject {
  const [sheetId = "", address = ""] = String(id).split("!");
  const [sheet, rect] = [workbook.sheet(sheetId), parseAddress(address)?.rect];
  if (!sheet || !rect) throw notFound("the cells that have changed");
  return range(sheet, rect);
}

/** @source Excel.Runtime.enableEvents: "Toggle JavaScript events in the current task pane or content add-in" */
const runtimeType: HostType<Host> = hostType({
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (host) => host.tellsEvents,
      set: (host, value) => (host.tellsEvents = value === true),
    },
  },
});

function shown({ workbook }: Host): SheetModel {
  const sheet = activeSheet(workbook);
  // a workbook may have visible chart sheets alone
  if (!sheet) throw new HostError("InvalidOperation", "no worksheet is shown");
  return sheet;
}
