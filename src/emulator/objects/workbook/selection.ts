import type { SheetModel } from "../../model/sheet";
import type { Host, HostObject, Method } from "../../protocol/host";
import { HostError, notFound } from "../../protocol/hostError";
import { activeChart, activeSheet } from "../activeSheet";
import { range } from "../range";
import { areas } from "../rangeAreas";

/** What is selected, or activated. @source Excel.Workbook */
export const SELECTION: Readonly<Record<string, Method<Host>>> = {
  GetSelectedRange: (host) => {
    const sheet = shown(host);
    // "If there are multiple ranges selected, this method will throw an error."
    if (sheet.alsoSelected.length > 0)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    return range(sheet, sheet.selected);
  },
  GetSelectedRanges: (host) => {
    const sheet = shown(host);
    return areas(sheet, [sheet.selected, ...sheet.alsoSelected]);
  },
  GetActiveCell: (host) => {
    const sheet = shown(host);
    const { top, left } = sheet.selected;
    return range(sheet, { top, left, bottom: top, right: left });
  },
  GetActiveChart: (host) => {
    const found = chartShown(host);
    if (!found) throw notFound("an active chart");
    return found;
  },
  GetActiveChartOrNullObject: (host) => chartShown(host),
};

/** A chart of the sheet that is shown, which was activated and no cell selected since. */
function chartShown(host: Host): HostObject | null {
  const found = activeChart(host.workbook);
  return found ? host.chartObject(found) : null;
}

function shown({ workbook }: Host): SheetModel {
  const sheet = activeSheet(workbook);
  // a workbook may have visible chart sheets alone
  if (!sheet) throw new HostError("InvalidOperation", "no worksheet is shown");
  return sheet;
}
