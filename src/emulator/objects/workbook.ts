import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { applicationType } from "./application";
import { documentPropertiesType } from "./documentProperties";
import { namedItemCollectionType } from "./namedItem";
import { tableCollectionType } from "./table";
import { worksheetCollectionType } from "./worksheetCollection";

export const workbookType: HostType<Host> = hostType({
  name: "Workbook",
  navigations: {
    Application: (host) => HostObject.of(applicationType, host),
    Worksheets: (host) => HostObject.of(worksheetCollectionType, host),
    Tables: () => HostObject.of(tableCollectionType, undefined),
    Names: () => HostObject.of(namedItemCollectionType, undefined),
    Properties: (host) => HostObject.of(documentPropertiesType, host),
  },
});
