import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { WORKBOOK, WORKBOOK_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { parseAddress } from "../../model/rect";
import { notFound } from "../../protocol/hostError";
import { applicationType } from "../application/application";
import { bindingCollectionType } from "../bindings/bindings";
import { customXmlPartCollectionType } from "../document/customXml";
import { documentPropertiesType } from "../document/documentProperties";
import { settingCollectionType } from "../document/settings";
import { functionsType } from "../functions/functions";
import { namedItemCollectionType } from "../names/namedItem";
import { range } from "../range";
import { styleCollectionType } from "../style/style";
import { tableCollectionType } from "../table/collection";
import { tableStyleCollectionType } from "../table/tableStyles";
import { workbookProtectionType } from "../workbookProtection";
import { worksheetCollectionType } from "../worksheetCollection";
import { insertWorksheets } from "./insertWorksheets";
import { SAVING, WORKBOOK_SCALARS } from "./saving";
import { SELECTION } from "./selection";

export const workbookType: HostType<Host> = hostType({
  name: "Workbook",
  scalars: WORKBOOK_SCALARS,
  navigations: {
    Application: (host) => HostObject.of(applicationType, host),
    Worksheets: (host) => HostObject.of(worksheetCollectionType, host),
    Tables: () => HostObject.of(tableCollectionType, undefined),
    Styles: (host) => HostObject.of(styleCollectionType, host),
    TableStyles: (host) => HostObject.of(tableStyleCollectionType, host),
    Names: () => HostObject.of(namedItemCollectionType, undefined),
    Bindings: (host) => HostObject.of(bindingCollectionType, host),
    Functions: (host) => HostObject.of(functionsType, host),
    _Runtime: (host) => HostObject.of(runtimeType, host),
    Properties: (host) => HostObject.of(documentPropertiesType, host),
    Settings: (host) => HostObject.of(settingCollectionType, host),
    CustomXmlParts: (host) => HostObject.of(customXmlPartCollectionType, host),
    Protection: (host) => HostObject.of(workbookProtectionType, host),
  },
  methods: {
    ...SELECTION,
    ...SAVING,
    ...listening<Host>(WORKBOOK_EVENTS, () => WORKBOOK),
    InsertWorksheetsFromBase64: (host, [base64, options]) => insertWorksheets(base64, options, host),
    // nobody else works on a workbook in this process
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: (host, [id]) => changedRange(host, id),
    _GetRangeOrNullObjectForEventByReferenceId: (host, [id]) => changedRange(host, id),
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
