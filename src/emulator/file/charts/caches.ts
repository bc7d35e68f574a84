import { CellError, type ReadonlyCell } from "../../model/cell";
import type { SeriesName } from "../../model/chart";
import { titleAt } from "../../model/headings";
import { columnCount, parseAddress, type Rect, rowCount } from "../../model/rect";
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
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly points: readonly Point[];
}

/** A chart of more points than a chart can have is not followed. @source "Excel specifications and limits" */
const MOST = 32_000;

/** What a formula refers to; undefined for one that is no range of this workbook: a name, several ranges, `#REF!`. */
export function pointsOf(formula: string, workbook: WorkbookModel): Points | undefined {
  const address = parseAddress(formula);
  const sheet = address?.sheet === undefined ? undefined : workbook.sheet(address.sheet);
  if (!address || !sheet) return undefined;
  const { rect } = address;
  const [rows, columns] = [rowCount(rect), columnCount(rect)];
  // several rows of several columns are categories with levels, which are remembered otherwise
  if ((rows > 1 && columns > 1) || rows * columns > MOST) return undefined;
  const points = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = rows > 1 ? [rect.top + i, rect.left] : [rect.top, rect.left + i];
    const shown = titleAt(sheet, row, column);
    return pointOf(sheet.cell(row, column), shown);
  });
  return { sheet, rect, points };
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
    ...values.map((value, idx) =>
      value === undefined
        ? ""
        : element("c:pt", { idx }, element("c:v", {}, escapeText(encodeXstring(value)))),
    ),
  ];
  return element(`c:${kind}Cache`, {}, content.join(""));
}

/** A reference with what is remembered of its cells. */
export function referenceXml(kind: "num" | "str", formula: string, found: Points | undefined): string {
  const format = found?.sheet.numberFormat(found.rect.top, found.rect.left) ?? "General";
  const cache = found ? cacheXml(kind, found, format) : "";
  return element(`c:${kind}Ref`, {}, element("c:f", {}, escapeText(formula)) + cache);
}

export function nameXml(name: SeriesName | undefined, workbook: WorkbookModel): string {
  if (!name) return "";
  const { formula, text } = name;
  return formula === undefined
    ? element("c:tx", {}, element("c:v", {}, escapeText(encodeXstring(text))))
    : element("c:tx", {}, referenceXml("str", formula, pointsOf(formula, workbook)));
}

export function valuesXml(local: string, formula: string | undefined, workbook: WorkbookModel): string {
  if (formula === undefined) return "";
  return element(`c:${local}`, {}, referenceXml("num", formula, pointsOf(formula, workbook)));
}
