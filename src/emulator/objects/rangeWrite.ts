import { type Put, putCells } from "../model/calculatedColumns";
import { columnCount, rowCount } from "../model/rect";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { grid } from "./coerce";
import { entered } from "./entered";
import { isUnbounded } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";

/**
 * Puts values or formulas into cells; `null` leaves a cell as it is. Nothing is put when one of them is refused.
 *
 * @source "Blank and null values in Excel add-ins"; "Read or write to an unbounded range": whole rows and columns
 * cannot be written to
 */
export function writeCells({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertAlive(sheet);
  if (isUnbounded(rect)) throw invalid("values of whole rows or columns cannot be set");
  host.assertWritable(sheet, rect);
  const rows = grid(value, rowCount(rect), columnCount(rect), "values");
  const puts = rows.flatMap((cells, i) =>
    cells.flatMap((input, j): Put[] => {
      if (input === null) return [];
      const [row, column] = [rect.top + i, rect.left + j];
      return [{ row, column, typed: entered(host, sheet, row, column, input) }];
    }),
  );
  putCells(sheet, rect, puts, host.character.calculatedColumns);
  host.edited(sheet, rect);
}

/** `null` leaves a format as it is, and an empty text makes it `General`. @source "Blank and null values in Excel add-ins" */
export function writeNumberFormats({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertUnprotected(sheet, "formatCells");
  if (isUnbounded(rect)) throw invalid("number formats of whole rows or columns cannot be set");
  grid(value, rowCount(rect), columnCount(rect), "number format").forEach((row, i) =>
    row.forEach((format, j) => {
      if (format === null) return;
      const numFmt = format === "" ? "General" : String(format);
      sheet.restyle(rect.top + i, rect.left + j, (style) => ({ ...style, numFmt }));
    }),
  );
}
