import { CellError, type ReadonlyCell } from "../../model/cell";
import type { ChartSeries, SeriesName } from "../../model/chart";
import { type Area, areasOf, isAcross, isOfLevels, levelsOf, listOf } from "../../model/chartCells";
import { titleAt } from "../../model/headings";
import { columnCount, rowCount } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { element, escapeText } from "../../xml/write";
import { encodeXstring } from "../../xml/xstring";

/** A cell that a chart reads: its value as a number's text, and as it is shown; undefined where it is blank. */
interface Point {
  readonly number: string | undefined;
  readonly shown: string | undefined;
  readonly isNumber: boolean;
}

/** The cells that a formula of a chart refers to. */
export interface Points {
  readonly areas: readonly Area[];
  readonly points: readonly Point[];
}

/** A chart of more points than a chart can have is not followed. @source "Excel specifications and limits" */
const MOST = 32_000;

/** What a formula refers to; undefined for what is no range of this workbook: constants, `#REF!`, another workbook. */
export function pointsOf(formula: string, workbook: WorkbookModel): Points | undefined {
  const areas = areasOf(formula, workbook);
  if (!areas) return undefined;
  const count = areas.reduce((sum, { rect }) => sum + rowCount(rect) * columnCount(rect), 0);
  if (count > MOST) return undefined;
  const points = areas.flatMap(({ sheet, rect }) =>
    Array.from({ length: rowCount(rect) }, (_, i) => rect.top + i).flatMap((row) =>
      Array.from({ length: columnCount(rect) }, (_, i) => pointAt(sheet, row, rect.left + i)),
    ),
  );
  return { areas, points };
}

function pointAt(sheet: SheetModel, row: number, column: number): Point {
  return pointOf(sheet.cell(row, column), titleAt(sheet, row, column));
}

/** The number format that a chart takes over from its cells: that of the first. */
export function formatOf({ areas: [first] }: Points): string {
  return first?.sheet.numberFormat(first.rect.top, first.rect.left) ?? "General";
}

function pointOf(cell: ReadonlyCell | undefined, shown: string): Point {
  const value = cell?.isPlaceholder ? null : (cell?.value ?? null);
  if (value === null) return { number: undefined, shown: undefined, isNumber: false };
  if (value instanceof CellError) return { number: value.code, shown, isNumber: true };
  // what is no number is drawn as nothing
  const number = typeof value === "number" ? String(value) : "0";
  return { number, shown: shown === "" ? undefined : shown, isNumber: typeof value === "number" };
}

/**
 * What the file remembers of cells, for programs that do not look at them.
 *
 * @source ECMA-376 part 1, 21.2.2.121 `numCache`, 21.2.2.199 `strCache`
 */
export function cacheXml(kind: "num" | "str", { points }: Points, format: string): string {
  const values = points.map(({ number, shown }) => (kind === "num" ? number : shown));
  const content = [
    kind === "num" ? element("c:formatCode", {}, escapeText(format)) : "",
    element("c:ptCount", { val: points.length }),
    pointsXml(values),
  ];
  return element(`c:${kind}Cache`, {}, content.join(""));
}

function pointsXml(values: readonly (string | undefined)[]): string {
  return values
    .map((value, idx) =>
      value === undefined
        ? ""
        : element("c:pt", { idx }, element("c:v", {}, escapeText(encodeXstring(value)))),
    )
    .join("");
}

/**
 * Names in several levels, of which the innermost comes first.
 *
 * @source ECMA-376 part 1, 21.2.2.102 `multiLvlStrCache`, 21.2.2.99 `lvl`
 */
export function levelsXml(area: Area, isAcross: boolean): string {
  const levels = levelsOf(area, isAcross).map((level) =>
    pointsXml(level.map(([row, column]) => pointAt(area.sheet, row, column).shown)),
  );
  const count = element("c:ptCount", { val: levelsOf(area, isAcross)[0]!.length });
  const said = levels.reverse().map((level) => element("c:lvl", {}, level));
  return element("c:multiLvlStrCache", {}, count + said.join(""));
}

/** A reference with what is remembered of its cells. */
function referenceXml(kind: "num" | "str", formula: string, found: Points | undefined): string {
  const cache = found ? cacheXml(kind, found, formatOf(found)) : "";
  return element(`c:${kind}Ref`, {}, element("c:f", {}, escapeText(formula)) + cache);
}

/** Constants. @source ECMA-376 part 1, 21.2.2.122 `numLit`, 21.2.2.200 `strLit` */
function listXml(values: readonly (string | number | null)[], areNumbers: boolean): string {
  const texts = values.map((value) => (value === null ? undefined : String(value)));
  const content = [
    areNumbers ? element("c:formatCode", {}, "General") : "",
    element("c:ptCount", { val: values.length }),
    pointsXml(texts),
  ];
  return element(areNumbers ? "c:numLit" : "c:strLit", {}, content.join(""));
}

/** Categories are numbers where all of them are; several rows of several columns are names in levels. */
export function categoriesXml(
  local: string,
  { categories, values }: Pick<ChartSeries, "categories" | "values">,
  workbook: WorkbookModel,
): string {
  if (categories === undefined) return "";
  const wrapped = (content: string): string => element(`c:${local}`, {}, content);
  const list = listOf(categories);
  if (list)
    return wrapped(
      listXml(
        list,
        list.every((value) => typeof value !== "string"),
      ),
    );
  const found = pointsOf(categories, workbook);
  if (found && local === "cat" && isOfLevels(found.areas)) {
    const formula = element("c:f", {}, escapeText(categories));
    return wrapped(element("c:multiLvlStrRef", {}, formula + levelsXml(found.areas[0]!, isAcross(values))));
  }
  const said = found?.points.filter(({ shown }) => shown !== undefined) ?? [];
  const areNumbers = said.length > 0 && said.every(({ isNumber }) => isNumber);
  return wrapped(referenceXml(areNumbers ? "num" : "str", categories, found));
}

export function nameXml(name: SeriesName | undefined, workbook: WorkbookModel): string {
  if (!name) return "";
  const { formula, text } = name;
  if (formula === undefined) return element("c:tx", {}, element("c:v", {}, escapeText(encodeXstring(text))));
  const found = pointsOf(formula, workbook);
  if (found || text === "") return element("c:tx", {}, referenceXml("str", formula, found));
  // the name of before stays where its cell is gone
  const cache = element("c:strCache", {}, element("c:ptCount", { val: 1 }) + pointsXml([text]));
  return element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, escapeText(formula)) + cache));
}

export function valuesXml(local: string, formula: string | undefined, workbook: WorkbookModel): string {
  if (formula === undefined) return "";
  const list = listOf(formula);
  const content = list ? listXml(list, true) : referenceXml("num", formula, pointsOf(formula, workbook));
  return element(`c:${local}`, {}, content);
}
