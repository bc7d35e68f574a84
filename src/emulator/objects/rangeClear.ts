import { contains, intersection } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host } from "../protocol/host";
import { oneOf } from "./coerce";
import { withoutFormats } from "../carrying/carried";
import { cutAway } from "../model/cutAway";
import type { RangeTarget } from "./rangeTarget";

const KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
type Kind = (typeof KINDS)[number];

/** What happens to one cell. @source Excel.ClearApplyTo */
const CELL: Readonly<Record<Kind, (sheet: SheetModel, row: number, column: number) => void>> = {
  All: (sheet, row, column) => sheet.remove(row, column),
  Formats: (sheet, row, column) => sheet.unstyle(row, column),
  Contents: (sheet, row, column) => sheet.put(row, column, { value: null }),
  // cell controls are not modelled
  ResetContents: (sheet, row, column) => sheet.put(row, column, { value: null }),
  Hyperlinks: unlink,
  RemoveHyperlinks: (sheet, row, column) => {
    if (sheet.cell(row, column)?.hyperlink === undefined) return;
    unlink(sheet, row, column);
    sheet.unstyle(row, column);
  },
};

function unlink(sheet: SheetModel, row: number, column: number): void {
  const cell = sheet.ensure(row, column);
  delete cell.hyperlink;
  delete cell.screenTip;
}

export function clear({ sheet, rect }: RangeTarget, [applyTo]: readonly unknown[], host: Host): void {
  const what = oneOf(applyTo ?? "All", KINDS, "apply to");
  if (what === "All" || what === "Contents") host.assertWritable(sheet, rect);
  else host.assertUnlocked(sheet, rect);
  if (what === "Formats") host.assertUnprotected(sheet, "formatCells");
  for (const [row, column] of [...sheet.entries()]) {
    if (contains(rect, { top: row, bottom: row, left: column, right: column }))
      CELL[what](sheet, row, column);
  }
  if (what === "All" || what === "Formats") {
    sheet.conditionalFormats = withoutFormats(sheet.conditionalFormats, rect);
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, rect));
  }
  if (what === "All") sheet.validations = sheet.validations.flatMap((item) => cutAway(item, rect));
  host.edited(sheet, rect);
}
