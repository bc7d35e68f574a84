import type { Host } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import type { SeveralRanges } from "./areasTarget";

/**
 * Selects ranges, and shows their sheet.
 *
 * @source Excel.Range.select, Excel.RangeAreas.select
 */
export function select({ sheet, rects: [first, ...others] }: SeveralRanges, host: Host): void {
  host.assertAlive(sheet);
  if (!first) throw new HostError("InvalidOperation", "there is nothing to select");
  host.workbook.activeSheet = sheet.name;
  host.workbook.activeChart = undefined;
  sheet.selected = first;
  sheet.alsoSelected = others;
}
