import type { Host } from "../protocol/host";
import { shownText } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";

/** in characters */
const PADDING = 1;
/** East Asian characters, which are as wide as two others */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;
const WIDEST = 255;

/**
 * Columns as wide as the longest text in them, counted in characters: this host does not draw.
 *
 * @source Excel.RangeFormat.autofitColumns: "the best fit, based on the current data in the columns"
 */
export function autofitColumns({ sheet, rect }: RangeTarget, _args: readonly unknown[], host: Host): void {
  host.assertUnprotected(sheet, "formatColumns");
  host.calculated();
  const widths = new Map<number, number>();
  for (const [row, column, cell] of sheet.entries()) {
    const isWithin = column >= rect.left && column <= rect.right && row >= rect.top && row <= rect.bottom;
    if (!isWithin || cell.value === null) continue;
    widths.set(column, Math.max(widths.get(column) ?? 0, charactersOf(shownText(cell, sheet.dates))));
  }
  for (const [column, characters] of widths)
    sheet.resizeColumn(column, { width: Math.min(characters + PADDING, WIDEST) });
}

/** Rows have the standard height again, as if each text stood on one line. @source Excel.RangeFormat.autofitRows */
export function autofitRows({ sheet, rect }: RangeTarget, _args: readonly unknown[], host: Host): void {
  host.assertUnprotected(sheet, "formatRows");
  for (const [row, { height }] of [...sheet.rows]) {
    if (row >= rect.top && row <= rect.bottom && height !== undefined)
      sheet.resizeRow(row, { height: undefined });
  }
}

function charactersOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length + (line.match(WIDE)?.length ?? 0)));
}
