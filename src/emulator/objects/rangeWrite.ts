import { type Put, putCells } from "../model/calculatedColumns";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { columnCount, type Rect, rowCount } from "../model/rect";
import type { Typed } from "../model/typed";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { grid } from "./coerce";
import { assertWholeArrays } from "./arrayParts";
import { entered } from "./entered";
import { heldIn, isUnbounded } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { keepingTitles } from "./table/titles";

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
      if (input === null || input === undefined || Number.isNaN(input)) return [];
      const [row, column] = [rect.top + i, rect.left + j];
      const typed = entered(host, sheet, row, column, input);
      return [{ row, column, typed: Array.isArray(value) ? typed : filledIn(typed, rect, row, column) }];
    }),
  );
  assertWholeArrays(sheet, rect, puts);
  const before = heldIn(host, sheet, rect);
  keepingTitles(host, sheet, rect, () => {
    putCells(sheet, rect, puts, host.character.calculatedColumns);
    host.edited(sheet, rect, "add-in", before);
  });
}

/**
 * One formula that is set for many cells is relative to the first of them.
 *
 * @source VBA Range.Formula; Ctrl+Enter at the keyboard
 */
function filledIn(typed: Typed, { top, left }: Rect, row: number, column: number): Typed {
  return "formula" in typed ? { formula: copiedFormula(typed.formula, [top, left], [row, column]) } : typed;
}

/**
 * One number format in rows of one column stands for all cells.
 *
 * @source OfficeDev/office-js-snippets, conditional-formatting-basic: `numberFormat = [["$#,##0.00"]]` of 15 cells
 */
function forAll(value: unknown): unknown {
  const [row, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  return Array.isArray(row) && row.length === 1 && others.length === 0 ? (row as unknown[])[0] : value;
}

/**
 * `null` leaves a format as it is, and an empty text makes it `General`.
 *
 * @source "Blank and null values in Excel add-ins"
 */
export function writeNumberFormats({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertUnprotected(sheet, "formatCells");
  if (isUnbounded(rect)) throw invalid("number formats of whole rows or columns cannot be set");
  grid(forAll(value), rowCount(rect), columnCount(rect), "number format").forEach((row, i) =>
    row.forEach((format, j) => {
      if (format === null || format === undefined) return;
      const numFmt = format === "" ? "General" : String(format);
      sheet.restyle(rect.top + i, rect.left + j, (style) => ({ ...style, numFmt }));
    }),
  );
  host.formatted(sheet, rect);
}
