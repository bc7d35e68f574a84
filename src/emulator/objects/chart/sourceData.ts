import { isDateFormat } from "numfmt";
import type { ChartSeries } from "../../model/chart";
import type { CellValue } from "../../model/cell";
import { type Area, areasOf } from "../../model/chartCells";
import { textOf } from "../../model/chartText";
import {
  addressText,
  bounding,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Rect,
  rowCount,
  sheetPrefix,
} from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { type HostError, invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { rangeOf, type RangeTarget } from "../rangeTarget";

/** @source "Excel specifications and limits": data series in one chart */
const MOST = 255;

/**
 * The series of a range: its columns, or its rows. A first line of texts names them, and a line of texts or days across
 * has the categories; where the upper left cell is blank, there are both.
 *
 * @source Excel.SeriesCollection.Add: Excel "attempts to determine the location of the series name from the contents of
 * the first row or column"; peltiertech.com, "Prepare Your Data", for the blank cell
 */
export function seriesOf(source: unknown, seriesBy: unknown, host: Host): SeriesData[] {
  const target = bounded(rangeOf(source));
  host.assertAlive(target.sheet);
  return seriesIn(target, seriesBy, host);
}

/** The same of cells. */
export function seriesIn({ sheet, rect }: Area, seriesBy: unknown, host: Host): SeriesData[] {
  host.calculated();
  const isByColumns = plotBy(rect, seriesBy, host) === "Columns";
  const body = bodyOf(sheet, rect);
  const [alongRows, alongColumns] = [body.top > rect.top, body.left > rect.left];
  const [hasNames, hasCategories] = isByColumns ? [alongRows, alongColumns] : [alongColumns, alongRows];
  const count = isByColumns ? columnCount(body) : rowCount(body);
  if (count > MOST) throw invalid(`a chart of ${count} series`);
  const reference = (part: Rect): string => sheetPrefix(sheet.name) + addressText(part, true);
  return Array.from({ length: count }, (_, i): SeriesData => {
    const line = isByColumns
      ? { ...body, left: body.left + i, right: body.left + i }
      : { ...body, top: body.top + i, bottom: body.top + i };
    const [title, across] = isByColumns
      ? [
          { ...line, top: rect.top, bottom: body.top - 1 },
          { ...body, left: rect.left, right: body.left - 1 },
        ]
      : [
          { ...line, left: rect.left, right: body.left - 1 },
          { ...body, top: rect.top, bottom: body.top - 1 },
        ];
    return {
      ...(hasNames ? { name: { formula: reference(title), text: textOf({ sheet, rect: title }) } } : {}),
      ...(hasCategories ? { categories: reference(across) } : {}),
      values: reference(line),
    };
  });
}

/** What a series is drawn of. */
export type SeriesData = Pick<ChartSeries, "name" | "categories" | "values">;

/**
 * All cells that series are drawn of, with their names: a block on one sheet.
 *
 * @throws HostError InvalidArgument where they are no block
 */
export function blockOf(series: readonly ChartSeries[], host: Host): Area {
  const formulas = series.flatMap(({ name, categories, values }) => [name?.formula, categories, values]);
  const [areas, values] = [formulas, series.map((each) => each.values)].map((all) => areasIn(all, host));
  const [first] = areas!;
  if (!first || values!.length === 0 || areas!.some(({ sheet }) => sheet !== first.sheet)) throw noBlock();
  const rect = areas!.map((area) => area.rect).reduce(bounding);
  const drawn = values!.map((area) => area.rect).reduce(bounding);
  const covered = areas!.reduce((sum, area) => sum + rowCount(area.rect) * columnCount(area.rect), 0);
  // where headings meet nothing is drawn
  const corner = (drawn.top - rect.top) * (drawn.left - rect.left);
  if (covered + corner !== rowCount(rect) * columnCount(rect)) throw noBlock();
  return { sheet: first.sheet, rect };
}

/** The areas that formulas name, each once. @throws HostError InvalidArgument where one names no cells */
function areasIn(formulas: readonly (string | undefined)[], host: Host): Area[] {
  const said = new Set(formulas.filter((formula) => formula !== undefined));
  return [...said].flatMap((formula) => {
    const areas = areasOf(formula, host.workbook);
    if (!areas) throw noBlock();
    return areas;
  });
}

function noBlock(): HostError {
  return invalid("the data of the chart are no block");
}

/** The cells of a range, as series refer to them. */
export function referenceTo(source: unknown, host: Host): string {
  const { sheet, rect } = bounded(rangeOf(source));
  host.assertAlive(sheet);
  return sheetPrefix(sheet.name) + addressText(rect, true);
}

/** Of whole rows and columns those that are used. */
function bounded({ sheet, rect }: RangeTarget): RangeTarget {
  if (!isWholeRows(rect) && !isWholeColumns(rect)) return { sheet, rect };
  const used = intersection(rect, sheet.usedRect(true) ?? rect);
  if (!used) throw invalid("there is nothing in the range of a chart");
  return { sheet, rect: used };
}

/**
 * Whether columns or rows are the series. The longer side has the categories; of a square nobody says which.
 *
 * @source Excel.ChartSeriesBy: "In Excel on desktop, the "auto" option will inspect the source data shape […]. In Excel
 * on the web, "auto" will simply default to "columns""
 */
function plotBy(rect: Rect, seriesBy: unknown, { character }: Host): "Columns" | "Rows" {
  const wanted = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "series by");
  if (wanted !== "Auto") return wanted;
  const isLong = rowCount(rect) >= columnCount(rect);
  return character.platform === "OfficeOnline" || isLong ? "Columns" : "Rows";
}

/**
 * The cells of a range that are drawn. Further lines of texts below or beside the first are headings too, as long as
 * there are numbers in what is left.
 *
 * @source support.microsoft.com, "Available chart types in Office" and peltiertech.com, "Prepare Your Data": several rows
 * or columns of labels are categories with levels
 */
function bodyOf(sheet: SheetModel, rect: Rect): Rect {
  let body = {
    ...rect,
    top: rect.top + (headingRow(sheet, rect) ? 1 : 0),
    left: rect.left + (headingColumn(sheet, rect) ? 1 : 0),
  };
  for (const [side, end] of [
    ["left", "right"],
    ["top", "bottom"],
  ] as const) {
    if (body[side] === rect[side]) continue;
    const last = lastNumber(sheet, body, side);
    for (;;) {
      const rest = { ...body, [side]: body[side] + 1 };
      if (rest[side] > last || !areTexts(sheet, { ...body, [end]: body[side] })) break;
      body = rest;
    }
  }
  return body;
}

function areTexts(sheet: SheetModel, rect: Rect): boolean {
  const values = valuesOf(sheet, rect).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "string");
}

/** The last row or column in which there is a number; before all where there is none. */
function lastNumber(sheet: SheetModel, { top, left, bottom, right }: Rect, side: "top" | "left"): number {
  let last = -1;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (typeof sheet.cell(row, column)?.value === "number")
        last = Math.max(last, side === "top" ? row : column);
  return last;
}

function valuesOf(sheet: SheetModel, { top, left, bottom, right }: Rect): CellValue[] {
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) values.push(sheet.cell(row, column)?.value ?? null);
  return values;
}

function headingRow(sheet: SheetModel, rect: Rect): boolean {
  if (rowCount(rect) === 1) return false;
  const first = { ...rect, bottom: rect.top };
  const isAlone = columnCount(rect) === 1;
  return (
    isCornerBlank(sheet, rect) || areHeadings(sheet, isAlone ? first : { ...first, left: rect.left + 1 })
  );
}

function headingColumn(sheet: SheetModel, rect: Rect): boolean {
  if (columnCount(rect) === 1) return false;
  const first = { ...rect, right: rect.left };
  const isAlone = rowCount(rect) === 1;
  return isCornerBlank(sheet, rect) || areHeadings(sheet, isAlone ? first : { ...first, top: rect.top + 1 });
}

function isCornerBlank(sheet: SheetModel, { top, left }: Rect): boolean {
  return (sheet.cell(top, left)?.value ?? null) === null;
}

/** Whether cells hold texts or days, and no other numbers. */
function areHeadings(sheet: SheetModel, { top, left, bottom, right }: Rect): boolean {
  let hasHeading = false;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (typeof value === "number" && !isDateFormat(sheet.numberFormat(row, column))) return false;
      if (value !== null) hasHeading = true;
    }
  }
  return hasHeading;
}
