import { blocksOf } from "../model/blocks";
import { CellError, type ReadonlyCell } from "../model/cell";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host } from "../protocol/host";
import { oneOf } from "./coerce";
import type { RangeTarget } from "./rangeTarget";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;

/** Each name lists the kinds of values that it covers. @source Excel.SpecialCellValueType */
const VALUE_TYPES = `All Errors ErrorsLogical ErrorsNumbers ErrorsText ErrorsLogicalNumber ErrorsLogicalText
  ErrorsNumberText Logical LogicalNumbers LogicalText LogicalNumbersText Numbers NumbersText Text`.split(
  /\s+/,
);

/**
 * The cells of a kind, as far as the sheet is used.
 *
 * @source Excel.Range.getSpecialCells
 */
export function specialCells(
  { sheet, rect }: RangeTarget,
  [cellType, valueType]: readonly unknown[],
  host: Host,
): Rect[] {
  const kind = oneOf(cellType, KINDS, "cell type", ["SameConditionalFormat", "SameDataValidation"]);
  const values = oneOf(valueType ?? "All", VALUE_TYPES, "cell value type");
  host.calculated();
  if (kind === "ConditionalFormats")
    return within(
      rect,
      sheet.conditionalFormats.flatMap(({ rects }) => rects),
    );
  if (kind === "DataValidations")
    return within(
      rect,
      sheet.validations.filter(({ rule }) => rule.type !== "none").map((item) => item.rect),
    );
  if (kind === "Blanks" || kind === "Visible") return placesOf(sheet, rect, kind);
  const cells = [...sheet.entries()].filter(
    ([row, column, cell]) =>
      intersection(rect, { top: row, left: column, bottom: row, right: column }) &&
      (cell.formula !== undefined) === (kind === "Formulas") &&
      isOf(cell, values),
  );
  return blocksOf(cells.map(([row, column]) => [row, column]));
}

function within(rect: Rect, rects: readonly Rect[]): Rect[] {
  return rects.flatMap((each) => intersection(each, rect) ?? []);
}

function placesOf(sheet: SheetModel, rect: Rect, kind: "Blanks" | "Visible"): Rect[] {
  const used = sheet.usedRect(false);
  const area = used && intersection(rect, used);
  if (!area) return [];
  const places: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (kind === "Blanks" ? isBlank(sheet.cell(row, column)) : isVisible(sheet, row, column))
        places.push([row, column]);
  return blocksOf(places);
}

function isBlank(cell: ReadonlyCell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

function isVisible(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
}

function isOf({ value }: ReadonlyCell, types: string): boolean {
  if (value === null) return false;
  if (types === "All") return true;
  if (value instanceof CellError) return types.includes("Errors");
  if (typeof value === "number") return types.includes("Number");
  return types.includes(typeof value === "string" ? "Text" : "Logical");
}
