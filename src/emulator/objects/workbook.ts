import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import type { SheetModel } from "../model/sheet";
import { activeSheet } from "./sheet/activeSheet";
import { applicationType } from "./application";
import { documentPropertiesType } from "./documentProperties";
import { namedItemCollectionType } from "./names/namedItem";
import { range } from "./range";
import { tableCollectionType } from "./table/collection";
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
  methods: {
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

function shown({ workbook }: Host): SheetModel {
  const sheet = activeSheet(workbook);
  // a file may show a sheet of charts alone
  if (!sheet) throw new HostError("InvalidOperation", "no worksheet is shown");
  return sheet;
}
