import { blocksOf } from "../model/blocks";
import { CellError, type ReadonlyCell } from "../model/cell";
import { partOf } from "../model/cutAway";
import { apart, intersection, type Rect, united } from "../model/rect";
import { isSame } from "../model/same";
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
  "SameConditionalFormat",
  "SameDataValidation",
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
  const kind = oneOf(cellType, KINDS, "cell type");
  const values = oneOf(valueType ?? "All", VALUE_TYPES, "cell value type");
  host.calculated();
  if (kind === "ConditionalFormats" || kind === "SameConditionalFormat")
    // several formats may be laid over the same cells
    return united(apart(within(rect, formatted(sheet, kind === "SameConditionalFormat" ? rect : undefined))));
  if (kind === "DataValidations" || kind === "SameDataValidation")
    return within(rect, validated(sheet, kind === "SameDataValidation" ? rect : undefined));
  if (kind === "Visible") return visible(sheet, rect);
  if (kind === "Blanks") return blanks(sheet, rect);
  const arrays = sheet.arrays.map((array) => array.rect);
  const hasFormula = (row: number, column: number, cell: ReadonlyCell): boolean =>
    cell.formula !== undefined || isAt({ top: row, left: column, bottom: row, right: column }, arrays);
  const cells = [...sheet.entries()].filter(
    ([row, column, cell]) =>
      intersection(rect, { top: row, left: column, bottom: row, right: column }) &&
      hasFormula(row, column, cell) === (kind === "Formulas") &&
      isOf(cell, values),
  );
  return blocksOf(cells.map(([row, column]) => [row, column]));
}

function within(rect: Rect, rects: readonly Rect[]): Rect[] {
  return rects.flatMap((each) => intersection(each, rect) ?? []);
}

const isAt = ({ top, left }: Rect, rects: readonly Rect[]): boolean =>
  rects.some((each) => intersection(each, { top, left, bottom: top, right: left }) !== undefined);

/** @param like the range of which the first cell's formats are wanted; all of them without one */
function formatted({ conditionalFormats }: SheetModel, like: Rect | undefined): Rect[] {
  return conditionalFormats.filter(({ rects }) => !like || isAt(like, rects)).flatMap(({ rects }) => rects);
}

/** @param like the range of which the first cell's rule is wanted; all of them without one */
function validated({ validations }: SheetModel, like: Rect | undefined): Rect[] {
  const rules = validations.filter(({ rule }) => rule.type !== "none");
  if (!like) return rules.map(({ rect }) => rect);
  const own = rules.find(({ rect }) => isAt(like, [rect]));
  // formulas are compared as they would stand in the same cell
  return own
    ? rules.filter((item) => isSame(partOf(item, own.rect).rule, own.rule)).map(({ rect }) => rect)
    : [];
}

/** Rows that are seen next to each other, in the columns that are. */
function visible(sheet: SheetModel, { top, left, bottom, right }: Rect): Rect[] {
  const rows = seen(top, bottom, sheet.rows);
  const columns = seen(left, right, sheet.columns);
  return rows.flatMap(([first, last]) =>
    columns.map(([from, to]) => ({ top: first, left: from, bottom: last, right: to })),
  );
}

/** Runs of lines that are not hidden, by their first and last ones. */
function seen(
  first: number,
  last: number,
  lines: ReadonlyMap<number, { readonly hidden?: boolean }>,
): [first: number, last: number][] {
  const hidden = [...lines]
    .filter(([index, line]) => line.hidden === true && index >= first && index <= last)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let from = first;
  for (const index of [...hidden, last + 1]) {
    if (index > from) runs.push([from, index - 1]);
    from = index + 1;
  }
  return runs;
}

function blanks(sheet: SheetModel, rect: Rect): Rect[] {
  const used = sheet.usedRect(false);
  const area = used && intersection(rect, used);
  if (!area) return [];
  const places: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (isBlank(sheet.cell(row, column))) places.push([row, column]);
  return blocksOf(places);
}

function isBlank(cell: ReadonlyCell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

function isOf({ value }: ReadonlyCell, types: string): boolean {
  if (value === null) return false;
  if (types === "All") return true;
  if (value instanceof CellError) return types.includes("Errors");
  if (typeof value === "number") return types.includes("Number");
  return types.includes(typeof value === "string" ? "Text" : "Logical");
}
